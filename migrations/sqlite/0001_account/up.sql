CREATE TABLE accounts (
    account_id BLOB NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    settings TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A mail domain is internal to one account only: it decides where a new internal user belongs.
CREATE TABLE account_domains (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    domain TEXT NOT NULL UNIQUE,
    PRIMARY KEY (account_id, domain)
) STRICT, WITHOUT ROWID;
