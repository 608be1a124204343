-- Further addresses of internal users. None is another user's address: who adds either holds the account's row and looks.
CREATE TABLE user_aliases (
    account_id uuid NOT NULL,
    address text NOT NULL,
    user_id uuid NOT NULL,
    PRIMARY KEY (account_id, address),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX user_aliases_user ON user_aliases (account_id, user_id);

-- The root page asks for an address in every account.
CREATE INDEX user_aliases_address ON user_aliases (address);
