-- A user's second factor: the secret of the authenticator, encrypted, and the last time step whose code was taken.
CREATE TABLE second_factors (
    account_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    sealed_secret BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    -- When a first code proved that the authenticator has the secret; NULL while the user has not.
    confirmed_at INTEGER,
    last_step INTEGER NOT NULL,
    PRIMARY KEY (account_id, user_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Codes for whoever has lost the authenticator: each works once, and its row goes with it.
CREATE TABLE recovery_codes (
    account_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (account_id, user_id, digest),
    FOREIGN KEY (account_id, user_id) REFERENCES second_factors (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
