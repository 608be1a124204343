CREATE TABLE users (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    user_id uuid NOT NULL,
    address text NOT NULL,
    name text NOT NULL,
    -- Address and name in lower case: what a directory search looks into, alike on both databases.
    search_text text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('internal', 'external')),
    role text NOT NULL CHECK (role IN ('member', 'help_desk', 'auditor', 'administrator')),
    licensed boolean NOT NULL,
    logon_allowed boolean NOT NULL,
    language text,
    password_hash bytea,
    must_change_password boolean NOT NULL,
    password_changed_at timestamptz,
    last_logon_at timestamptz,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, user_id),
    UNIQUE (account_id, address),
    CHECK (kind = 'internal' OR (role = 'member' AND NOT licensed))
);

-- The directory lists newest first.
CREATE INDEX users_newest ON users (account_id, created_at DESC, user_id DESC);

-- The root page asks for an address in every account.
CREATE INDEX users_address ON users (address);
