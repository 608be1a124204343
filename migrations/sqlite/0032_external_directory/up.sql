-- Computed from the address, so that whoever writes the one has written the other.
ALTER TABLE users ADD COLUMN domain TEXT NOT NULL GENERATED ALWAYS AS (substr(address, instr(address, '@') + 1)) VIRTUAL;

-- The users of a domain, newest first.
CREATE INDEX users_of_domain ON users (account_id, domain, created_at DESC, user_id DESC);

-- Those inside are few among many outside.
CREATE INDEX users_internal ON users (account_id, created_at DESC, user_id DESC) WHERE kind = 'internal';

-- What the list of domains shows. Only the worker writes here: sends and log-ons leave notes and wait for nobody.
CREATE TABLE external_domains (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    domain TEXT NOT NULL,
    users INTEGER NOT NULL,
    last_activity_at INTEGER,
    PRIMARY KEY (account_id, domain)
) STRICT, WITHOUT ROWID;

-- What happened in a domain and is not in its figures yet.
CREATE TABLE external_domain_notes (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    note_id BLOB NOT NULL,
    domain TEXT NOT NULL,
    users INTEGER NOT NULL,
    active_at INTEGER,
    PRIMARY KEY (account_id, note_id)
) STRICT, WITHOUT ROWID;

INSERT INTO external_domains (account_id, domain, users, last_activity_at)
SELECT account_id, domain, count(*), max(last_logon_at) FROM users WHERE kind = 'external' GROUP BY account_id, domain;
