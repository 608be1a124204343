-- What an account gives to its own people, so that they become users by themselves; encrypted. No row while that is closed.
CREATE TABLE registration_codes (
    account_id uuid NOT NULL PRIMARY KEY REFERENCES accounts (account_id) ON DELETE CASCADE,
    sealed_code bytea NOT NULL,
    drawn_at timestamptz NOT NULL
);

-- What whoever wants to register gave as the account's code.
ALTER TABLE logon_requests ADD COLUMN code_digest bytea;

-- A code is mailed before there is a user: until then it is kept under an id that follows from the address.
ALTER TABLE mailed_codes DROP CONSTRAINT mailed_codes_account_id_user_id_fkey;
ALTER TABLE mailed_codes ADD FOREIGN KEY (account_id) REFERENCES accounts (account_id) ON DELETE CASCADE;
