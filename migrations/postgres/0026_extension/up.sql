-- When the sender used the one extension; NULL while it is unused.
ALTER TABLE messages ADD COLUMN extended_at timestamptz;
-- When the content went, which may be before the retention ends: a sender may delete an ended message for good. What has
-- no content any more cannot be revived.
ALTER TABLE messages ADD COLUMN content_destroyed_at timestamptz;
UPDATE messages SET content_destroyed_at = destroyed_at;

-- The folder that housekeeping took an expired item out of, and that it comes back to when its message is revived.
ALTER TABLE mailbox_items ADD COLUMN shelved_from text CHECK (shelved_from IN ('inbox', 'deleted'));

-- Recipients who asked for more time. The note is content: sealed under the message's key, and gone with it.
CREATE TABLE extension_requests (
    account_id uuid NOT NULL,
    request_id uuid NOT NULL,
    message_id uuid NOT NULL,
    user_id uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    sealed_note bytea,
    state text NOT NULL CHECK (state IN ('pending', 'approved', 'declined')),
    decided_at timestamptz,
    decided_by uuid,
    granted_until timestamptz,
    PRIMARY KEY (account_id, request_id),
    FOREIGN KEY (account_id, message_id, user_id) REFERENCES recipients (account_id, message_id, user_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, decided_by) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    CHECK ((state = 'pending') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK ((state = 'approved') = (granted_until IS NOT NULL))
);

-- Nobody asks twice while the first question is open.
CREATE UNIQUE INDEX extension_requests_pending
    ON extension_requests (account_id, message_id, user_id)
    WHERE state = 'pending';

CREATE INDEX extension_requests_of_message
    ON extension_requests (account_id, message_id, requested_at DESC, request_id DESC);
