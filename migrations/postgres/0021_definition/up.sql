-- The built-in default is not stored, so that nobody can change it.
CREATE TABLE definitions (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    definition_id uuid NOT NULL,
    name text NOT NULL,
    -- The name in lower case: two that differ in case alone are the same name, alike on both databases.
    name_key text NOT NULL,
    effects jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    retired_at timestamptz,
    PRIMARY KEY (account_id, definition_id),
    UNIQUE (account_id, name_key)
);

-- Which definition a message was sent under, beside its name and effects as they were then. Messages from before have none:
-- there was the built-in default alone.
ALTER TABLE messages ADD COLUMN definition_id uuid;
