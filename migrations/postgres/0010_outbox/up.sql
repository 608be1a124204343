-- Mails, written in the transaction that causes them. `payload` is encrypted, and emptied when nothing more will happen.
CREATE TABLE outbox (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    mail_id uuid NOT NULL,
    message_id uuid,
    user_id uuid NOT NULL,
    reports_to uuid,
    kind text NOT NULL,
    recipient text NOT NULL,
    language text NOT NULL,
    payload bytea,
    state text NOT NULL CHECK (state IN ('queued', 'sent', 'deferred', 'bounced', 'failed')),
    attempts integer NOT NULL,
    answer text,
    created_at timestamptz NOT NULL,
    deadline timestamptz NOT NULL,
    -- When the next attempt may begin; a lease moves it to the lease's end.
    due_at timestamptz,
    lease_id uuid,
    -- When its state last changed.
    settled_at timestamptz,
    PRIMARY KEY (account_id, mail_id),
    -- What is still to be sent has a time and a content.
    CHECK ((state IN ('queued', 'deferred')) = (due_at IS NOT NULL)),
    CHECK (due_at IS NULL OR payload IS NOT NULL)
);

CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_of_message ON outbox (account_id, message_id, user_id) WHERE message_id IS NOT NULL;
CREATE INDEX outbox_shown ON outbox (settled_at, mail_id) WHERE payload IS NOT NULL AND due_at IS NULL;
CREATE INDEX outbox_by_age ON outbox (created_at) WHERE due_at IS NULL;
