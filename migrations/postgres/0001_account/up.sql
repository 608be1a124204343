CREATE TABLE accounts (
    account_id uuid NOT NULL PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    settings jsonb NOT NULL,
    created_at timestamptz NOT NULL
);

-- A mail domain is internal to one account only: it decides where a new internal user belongs.
CREATE TABLE account_domains (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    domain text NOT NULL UNIQUE,
    PRIMARY KEY (account_id, domain)
);
