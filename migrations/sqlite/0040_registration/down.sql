DELETE FROM mailed_codes
WHERE NOT EXISTS (
    SELECT 1 FROM users WHERE users.account_id = mailed_codes.account_id AND users.user_id = mailed_codes.user_id
);
CREATE TABLE mailed_codes_anew (
    account_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    slot INTEGER NOT NULL,
    code_id BLOB NOT NULL,
    digest BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    tries INTEGER NOT NULL,
    PRIMARY KEY (account_id, user_id, slot),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO mailed_codes_anew
SELECT account_id, user_id, slot, code_id, digest, created_at, used_at, tries
FROM mailed_codes;

DROP TABLE mailed_codes;
ALTER TABLE mailed_codes_anew RENAME TO mailed_codes;

CREATE INDEX mailed_codes_created ON mailed_codes (created_at);

DELETE FROM logon_requests WHERE code_digest IS NOT NULL;
ALTER TABLE logon_requests DROP COLUMN code_digest;
DROP TABLE registration_codes;
