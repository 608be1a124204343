-- Append only. People and things are named by id and by no foreign key: an entry outlives what it is about, and erasing a
-- person changes no sealed entry. `seq` and `hash` are the sealer's; empty until an entry is sealed.
CREATE TABLE audit_entries (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    entry_id uuid NOT NULL,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL,
    actor_user_id uuid,
    actor_credential_id uuid,
    action text NOT NULL,
    message_id uuid,
    user_id uuid,
    object_id uuid,
    details jsonb NOT NULL,
    network text,
    request_id uuid,
    seq bigint,
    hash bytea,
    PRIMARY KEY (account_id, entry_id),
    UNIQUE (account_id, seq),
    CHECK ((seq IS NULL) = (hash IS NULL)),
    CHECK ((network IS NULL) = (request_id IS NULL))
);

CREATE INDEX audit_entries_unsealed ON audit_entries (account_id, at, entry_id) WHERE seq IS NULL;
CREATE INDEX audit_entries_by_time ON audit_entries (account_id, at, entry_id);
CREATE INDEX audit_entries_of_message ON audit_entries (account_id, message_id, at, entry_id) WHERE message_id IS NOT NULL;
CREATE INDEX audit_entries_about_user ON audit_entries (account_id, user_id, at, entry_id) WHERE user_id IS NOT NULL;
CREATE INDEX audit_entries_by_user ON audit_entries (account_id, actor_user_id, at, entry_id) WHERE actor_user_id IS NOT NULL;

-- The newest link of each account's chain. Moving it in one conditional statement is what makes the sealer single.
CREATE TABLE audit_chains (
    account_id uuid NOT NULL PRIMARY KEY REFERENCES accounts (account_id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE audit_checkpoints (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    at timestamptz NOT NULL,
    signature bytea NOT NULL,
    PRIMARY KEY (account_id, seq)
);
