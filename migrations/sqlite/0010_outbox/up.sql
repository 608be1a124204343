-- Mails, written in the transaction that causes them. `payload` is encrypted, and emptied when nothing more will happen.
CREATE TABLE outbox (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    mail_id BLOB NOT NULL,
    message_id BLOB,
    user_id BLOB NOT NULL,
    reports_to BLOB,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    payload BLOB,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'deferred', 'bounced', 'failed')),
    attempts INTEGER NOT NULL,
    answer TEXT,
    created_at INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    -- When the next attempt may begin; a lease moves it to the lease's end.
    due_at INTEGER,
    lease_id BLOB,
    -- When its state last changed.
    settled_at INTEGER,
    PRIMARY KEY (account_id, mail_id),
    -- What is still to be sent has a time and a content.
    CHECK ((state IN ('queued', 'deferred')) = (due_at IS NOT NULL)),
    CHECK (due_at IS NULL OR payload IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_of_message ON outbox (account_id, message_id, user_id) WHERE message_id IS NOT NULL;
CREATE INDEX outbox_shown ON outbox (settled_at, mail_id) WHERE payload IS NOT NULL AND due_at IS NULL;
CREATE INDEX outbox_by_age ON outbox (created_at) WHERE due_at IS NULL;
