-- A user has a few slots for codes in flight; a new code takes a slot whose code is dead.
CREATE TABLE mailed_codes (
    account_id uuid NOT NULL,
    user_id uuid NOT NULL,
    slot smallint NOT NULL,
    code_id uuid NOT NULL,
    digest bytea NOT NULL,
    created_at timestamptz NOT NULL,
    used_at timestamptz,
    tries integer NOT NULL,
    PRIMARY KEY (account_id, user_id, slot),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX mailed_codes_created ON mailed_codes (created_at);

CREATE TABLE password_resets (
    account_id uuid NOT NULL,
    reset_id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_digest bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account_id, reset_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX password_resets_user ON password_resets (account_id, user_id, created_at);
CREATE INDEX password_resets_created ON password_resets (created_at);

-- Counted before anyone is looked up, so a bucket belongs to no account; its subject is a digest.
CREATE TABLE throttle_buckets (
    kind text NOT NULL,
    subject bytea NOT NULL,
    network text NOT NULL,
    count bigint NOT NULL,
    counted_at timestamptz NOT NULL,
    opens_at timestamptz NOT NULL,
    PRIMARY KEY (kind, subject, network)
);

CREATE INDEX throttle_buckets_counted ON throttle_buckets (counted_at);

CREATE TABLE logon_attempts (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    attempt_id uuid NOT NULL,
    user_id uuid,
    address text,
    at timestamptz NOT NULL,
    method text NOT NULL,
    outcome text NOT NULL,
    reason text,
    network text NOT NULL,
    PRIMARY KEY (account_id, attempt_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX logon_attempts_user ON logon_attempts (account_id, user_id, at DESC, attempt_id DESC);
CREATE INDEX logon_attempts_at ON logon_attempts (at);

-- Wishes for a mail, written down without looking anybody up; they belong to no account until they are answered.
CREATE TABLE logon_requests (
    request_id uuid NOT NULL PRIMARY KEY,
    wanted text NOT NULL,
    link_digest bytea,
    slug text,
    address text,
    network text NOT NULL,
    http_request_id uuid NOT NULL,
    at timestamptz NOT NULL
);
