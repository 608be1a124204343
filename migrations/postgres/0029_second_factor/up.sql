-- A user's second factor: the secret of the authenticator, encrypted, and the last time step whose code was taken.
CREATE TABLE second_factors (
    account_id uuid NOT NULL,
    user_id uuid NOT NULL,
    sealed_secret bytea NOT NULL,
    created_at timestamptz NOT NULL,
    -- When a first code proved that the authenticator has the secret; NULL while the user has not.
    confirmed_at timestamptz,
    last_step bigint NOT NULL,
    PRIMARY KEY (account_id, user_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

-- Codes for whoever has lost the authenticator: each works once, and its row goes with it.
CREATE TABLE recovery_codes (
    account_id uuid NOT NULL,
    user_id uuid NOT NULL,
    digest bytea NOT NULL,
    PRIMARY KEY (account_id, user_id, digest),
    FOREIGN KEY (account_id, user_id) REFERENCES second_factors (account_id, user_id) ON DELETE CASCADE
);
