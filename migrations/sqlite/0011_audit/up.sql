-- Append only. People and things are named by id and by no foreign key: an entry outlives what it is about, and erasing a
-- person changes no sealed entry. `seq` and `hash` are the sealer's; empty until an entry is sealed.
CREATE TABLE audit_entries (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    entry_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_user_id BLOB,
    actor_credential_id BLOB,
    action TEXT NOT NULL,
    message_id BLOB,
    user_id BLOB,
    object_id BLOB,
    details TEXT NOT NULL,
    network TEXT,
    request_id BLOB,
    seq INTEGER,
    hash BLOB,
    PRIMARY KEY (account_id, entry_id),
    UNIQUE (account_id, seq),
    CHECK ((seq IS NULL) = (hash IS NULL)),
    CHECK ((network IS NULL) = (request_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_entries_unsealed ON audit_entries (account_id, at, entry_id) WHERE seq IS NULL;
CREATE INDEX audit_entries_by_time ON audit_entries (account_id, at, entry_id);
CREATE INDEX audit_entries_of_message ON audit_entries (account_id, message_id, at, entry_id) WHERE message_id IS NOT NULL;
CREATE INDEX audit_entries_about_user ON audit_entries (account_id, user_id, at, entry_id) WHERE user_id IS NOT NULL;
CREATE INDEX audit_entries_by_user ON audit_entries (account_id, actor_user_id, at, entry_id) WHERE actor_user_id IS NOT NULL;

-- The newest link of each account's chain. Moving it in one conditional statement is what makes the sealer single.
CREATE TABLE audit_chains (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (account_id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_checkpoints (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (account_id, seq)
) STRICT, WITHOUT ROWID;
