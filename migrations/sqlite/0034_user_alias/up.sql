-- Further addresses of internal users. None is another user's address: who adds either holds the account's row and looks.
CREATE TABLE user_aliases (
    account_id BLOB NOT NULL,
    address TEXT NOT NULL,
    user_id BLOB NOT NULL,
    PRIMARY KEY (account_id, address),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX user_aliases_user ON user_aliases (account_id, user_id);

-- The root page asks for an address in every account.
CREATE INDEX user_aliases_address ON user_aliases (address);
