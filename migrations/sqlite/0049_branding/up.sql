-- How an account's portal and mails look; an account without a row looks as the product does.
CREATE TABLE brandings (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    portal_name TEXT,
    -- `#rrggbb`
    colour TEXT,
    welcome TEXT,
    support TEXT,
    footer TEXT,
    PRIMARY KEY (account_id)
) STRICT, WITHOUT ROWID;

-- Apart, so that reading the rest never reads the picture.
CREATE TABLE logos (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (account_id)
) STRICT;
