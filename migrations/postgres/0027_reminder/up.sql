-- What users want to be mailed about.
ALTER TABLE users ADD COLUMN wants_receipts boolean NOT NULL DEFAULT true;
ALTER TABLE users ADD COLUMN wants_reminders boolean NOT NULL DEFAULT true;

-- When the recipients of a message are reminded; `due_at` is empty once that is done or there is nothing left to remind of.
CREATE TABLE message_reminders (
    account_id uuid NOT NULL,
    message_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('unread', 'expiry')),
    due_at timestamptz,
    PRIMARY KEY (account_id, message_id, kind),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE
);

CREATE INDEX message_reminders_due ON message_reminders (due_at) WHERE due_at IS NOT NULL;

-- Whatever the workers do: nobody is reminded twice of the same thing.
CREATE UNIQUE INDEX outbox_reminders
    ON outbox (account_id, message_id, user_id, kind)
    WHERE kind IN ('unread_reminder', 'expiry_reminder');
