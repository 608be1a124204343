CREATE TABLE api_keys (
    account_id uuid NOT NULL,
    key_id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('personal', 'service')),
    name text NOT NULL,
    token_digest bytea NOT NULL UNIQUE,
    -- Names separated by a space.
    scopes text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    PRIMARY KEY (account_id, key_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX api_keys_user ON api_keys (account_id, user_id, created_at DESC);
