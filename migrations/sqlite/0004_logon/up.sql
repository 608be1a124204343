-- A user has a few slots for codes in flight; a new code takes a slot whose code is dead.
CREATE TABLE mailed_codes (
    account_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    slot INTEGER NOT NULL,
    code_id BLOB NOT NULL,
    digest BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    tries INTEGER NOT NULL,
    PRIMARY KEY (account_id, user_id, slot),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX mailed_codes_created ON mailed_codes (created_at);

CREATE TABLE password_resets (
    account_id BLOB NOT NULL,
    reset_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    token_digest BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (account_id, reset_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX password_resets_user ON password_resets (account_id, user_id, created_at);
CREATE INDEX password_resets_created ON password_resets (created_at);

-- Counted before anyone is looked up, so a bucket belongs to no account; its subject is a digest.
CREATE TABLE throttle_buckets (
    kind TEXT NOT NULL,
    subject BLOB NOT NULL,
    network TEXT NOT NULL,
    count INTEGER NOT NULL,
    counted_at INTEGER NOT NULL,
    opens_at INTEGER NOT NULL,
    PRIMARY KEY (kind, subject, network)
) STRICT, WITHOUT ROWID;

CREATE INDEX throttle_buckets_counted ON throttle_buckets (counted_at);

CREATE TABLE logon_attempts (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    attempt_id BLOB NOT NULL,
    user_id BLOB,
    address TEXT,
    at INTEGER NOT NULL,
    method TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT,
    network TEXT NOT NULL,
    PRIMARY KEY (account_id, attempt_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX logon_attempts_user ON logon_attempts (account_id, user_id, at DESC, attempt_id DESC);
CREATE INDEX logon_attempts_at ON logon_attempts (at);

-- Wishes for a mail, written down without looking anybody up; they belong to no account until they are answered.
CREATE TABLE logon_requests (
    request_id BLOB NOT NULL PRIMARY KEY,
    wanted TEXT NOT NULL,
    link_digest BLOB,
    slug TEXT,
    address TEXT,
    network TEXT NOT NULL,
    http_request_id BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
