-- Keys under which clients repeat creating requests, and what the first request made.
CREATE TABLE idempotency_keys (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    user_id BLOB NOT NULL,
    client_key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    resource_id BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, user_id, client_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_keys_by_expiry ON idempotency_keys (expires_at);
