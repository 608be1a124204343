-- How an account's portal and mails look; an account without a row looks as the product does.
CREATE TABLE brandings (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    portal_name text,
    -- `#rrggbb`
    colour text,
    welcome text,
    support text,
    footer text,
    PRIMARY KEY (account_id)
);

-- Apart, so that reading the rest never reads the picture.
CREATE TABLE logos (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    digest text NOT NULL,
    media_type text NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
    width integer NOT NULL,
    height integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (account_id)
);
