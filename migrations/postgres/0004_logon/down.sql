DROP TABLE logon_requests;
DROP TABLE logon_attempts;
DROP TABLE throttle_buckets;
DROP TABLE password_resets;
DROP TABLE mailed_codes;
