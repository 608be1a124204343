-- Who has a quota: few among many users.
CREATE INDEX users_licensed ON users (account_id, user_id) WHERE licensed;
