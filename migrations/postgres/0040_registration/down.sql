DELETE FROM mailed_codes
WHERE NOT EXISTS (
    SELECT 1 FROM users WHERE users.account_id = mailed_codes.account_id AND users.user_id = mailed_codes.user_id
);
ALTER TABLE mailed_codes DROP CONSTRAINT mailed_codes_account_id_fkey;
ALTER TABLE mailed_codes
    ADD FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE;
DELETE FROM logon_requests WHERE code_digest IS NOT NULL;
ALTER TABLE logon_requests DROP COLUMN code_digest;
DROP TABLE registration_codes;
