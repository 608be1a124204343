CREATE TABLE users (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    user_id BLOB NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Address and name in lower case: what a directory search looks into, alike on both databases.
    search_text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('internal', 'external')),
    role TEXT NOT NULL CHECK (role IN ('member', 'help_desk', 'auditor', 'administrator')),
    licensed INTEGER NOT NULL,
    logon_allowed INTEGER NOT NULL,
    language TEXT,
    password_hash BLOB,
    must_change_password INTEGER NOT NULL,
    password_changed_at INTEGER,
    last_logon_at INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, user_id),
    UNIQUE (account_id, address),
    CHECK (kind = 'internal' OR (role = 'member' AND NOT licensed))
) STRICT, WITHOUT ROWID;

-- The directory lists newest first.
CREATE INDEX users_newest ON users (account_id, created_at DESC, user_id DESC);

-- The root page asks for an address in every account.
CREATE INDEX users_address ON users (address);
