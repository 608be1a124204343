CREATE TABLE mailbox_items (
    account_id uuid NOT NULL,
    user_id uuid NOT NULL,
    item_id uuid NOT NULL,
    message_id uuid NOT NULL,
    direction text NOT NULL CHECK (direction IN ('received', 'sent')),
    -- 'expired' is housekeeping only, 'removed' is a recall, 'destroyed' was deleted for good by its owner.
    folder text NOT NULL CHECK (folder IN ('inbox', 'sent', 'deleted', 'expired', 'removed', 'destroyed')),
    listed_at timestamptz NOT NULL,
    -- The message's expiry on what was received; NULL on the sender's copy, which lasts as long as the message is retained.
    visible_until timestamptz,
    is_read boolean NOT NULL,
    opened boolean NOT NULL,
    replied boolean NOT NULL,
    has_attachments boolean NOT NULL,
    PRIMARY KEY (account_id, user_id, item_id),
    UNIQUE (account_id, message_id, user_id, direction),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    CHECK ((direction = 'sent') = (visible_until IS NULL))
);

CREATE INDEX mailbox_items_listed
    ON mailbox_items (account_id, user_id, folder, listed_at DESC, item_id DESC);

-- Counts unread items and lists them, without reading the items.
CREATE INDEX mailbox_items_unread
    ON mailbox_items (account_id, user_id, folder, listed_at DESC, item_id DESC, visible_until)
    WHERE NOT is_read;

CREATE INDEX mailbox_items_with_attachments
    ON mailbox_items (account_id, user_id, folder, listed_at DESC, item_id DESC)
    WHERE has_attachments;

CREATE INDEX mailbox_items_expired
    ON mailbox_items (account_id, user_id, visible_until DESC, item_id DESC)
    WHERE visible_until IS NOT NULL;
