-- One row per user and change. `position` is the sequencer's; empty until the change is numbered.
CREATE TABLE changes (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    change_id uuid NOT NULL,
    user_id uuid NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    message_id uuid,
    item_id uuid,
    position bigint,
    PRIMARY KEY (account_id, change_id),
    UNIQUE (account_id, position)
);

CREATE INDEX changes_unnumbered ON changes (account_id, at, change_id) WHERE position IS NULL;
CREATE INDEX changes_of_user ON changes (account_id, user_id, position) WHERE position IS NOT NULL;
CREATE INDEX changes_by_age ON changes (at) WHERE position IS NOT NULL;

-- How far each account's feed is numbered. Moving it in one conditional statement is what makes the sequencer single.
CREATE TABLE change_positions (
    account_id uuid NOT NULL PRIMARY KEY REFERENCES accounts (account_id) ON DELETE CASCADE,
    newest bigint NOT NULL
);
