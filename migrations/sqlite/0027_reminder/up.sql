-- What users want to be mailed about.
ALTER TABLE users ADD COLUMN wants_receipts INTEGER NOT NULL DEFAULT 1;
ALTER TABLE users ADD COLUMN wants_reminders INTEGER NOT NULL DEFAULT 1;

-- When the recipients of a message are reminded; `due_at` is empty once that is done or there is nothing left to remind of.
CREATE TABLE message_reminders (
    account_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('unread', 'expiry')),
    due_at INTEGER,
    PRIMARY KEY (account_id, message_id, kind),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX message_reminders_due ON message_reminders (due_at) WHERE due_at IS NOT NULL;

-- Whatever the workers do: nobody is reminded twice of the same thing.
CREATE UNIQUE INDEX outbox_reminders
    ON outbox (account_id, message_id, user_id, kind)
    WHERE kind IN ('unread_reminder', 'expiry_reminder');
