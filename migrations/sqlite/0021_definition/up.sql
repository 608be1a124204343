-- The built-in default is not stored, so that nobody can change it.
CREATE TABLE definitions (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    definition_id BLOB NOT NULL,
    name TEXT NOT NULL,
    -- The name in lower case: two that differ in case alone are the same name, alike on both databases.
    name_key TEXT NOT NULL,
    effects TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    retired_at INTEGER,
    PRIMARY KEY (account_id, definition_id),
    UNIQUE (account_id, name_key)
) STRICT, WITHOUT ROWID;

-- Which definition a message was sent under, beside its name and effects as they were then. Messages from before have none:
-- there was the built-in default alone.
ALTER TABLE messages ADD COLUMN definition_id BLOB;
