-- Keys under which clients repeat creating requests, and what the first request made.
CREATE TABLE idempotency_keys (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    user_id uuid NOT NULL,
    client_key text NOT NULL,
    fingerprint bytea NOT NULL,
    resource_id uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, user_id, client_key)
);

CREATE INDEX idempotency_keys_by_expiry ON idempotency_keys (expires_at);
