-- A shorter retention that is not in force yet (E1): at most one an account. Whoever takes the row away has decided it.
CREATE TABLE retention_changes (
    account_id uuid NOT NULL PRIMARY KEY REFERENCES accounts (account_id) ON DELETE CASCADE,
    change_id uuid NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    retention_seconds bigint NOT NULL CHECK (retention_seconds > 0),
    -- When it takes effect by itself; NULL where another administrator decides.
    applies_at timestamptz,
    FOREIGN KEY (account_id, asked_by) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX retention_changes_due ON retention_changes (applies_at) WHERE applies_at IS NOT NULL;
