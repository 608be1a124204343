CREATE TABLE api_keys (
    account_id BLOB NOT NULL,
    key_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('personal', 'service')),
    name TEXT NOT NULL,
    token_digest BLOB NOT NULL UNIQUE,
    -- Names separated by a space.
    scopes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    last_used_at INTEGER,
    revoked_at INTEGER,
    PRIMARY KEY (account_id, key_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX api_keys_user ON api_keys (account_id, user_id, created_at DESC);
