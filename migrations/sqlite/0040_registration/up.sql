-- What an account gives to its own people, so that they become users by themselves; encrypted. No row while that is closed.
CREATE TABLE registration_codes (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (account_id) ON DELETE CASCADE,
    sealed_code BLOB NOT NULL,
    drawn_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What whoever wants to register gave as the account's code.
ALTER TABLE logon_requests ADD COLUMN code_digest BLOB;

-- A code is mailed before there is a user: until then it is kept under an id that follows from the address.
CREATE TABLE mailed_codes_anew (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    user_id BLOB NOT NULL,
    slot INTEGER NOT NULL,
    code_id BLOB NOT NULL,
    digest BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    tries INTEGER NOT NULL,
    PRIMARY KEY (account_id, user_id, slot)
) STRICT, WITHOUT ROWID;

INSERT INTO mailed_codes_anew
SELECT account_id, user_id, slot, code_id, digest, created_at, used_at, tries
FROM mailed_codes;

DROP TABLE mailed_codes;
ALTER TABLE mailed_codes_anew RENAME TO mailed_codes;

CREATE INDEX mailed_codes_created ON mailed_codes (created_at);
