-- Items were keyed by their user first, so that a message to five hundred people touched five hundred pages of the table. Ids
-- grow with time: keyed by them alone, what is sent together stands together. Lists go through their own indexes anyhow.
CREATE TABLE mailbox_items_anew (
    account_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    item_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('received', 'sent')),
    -- 'expired' is housekeeping only, 'removed' is a recall, 'destroyed' was deleted for good by its owner.
    folder TEXT NOT NULL CHECK (folder IN ('inbox', 'sent', 'deleted', 'expired', 'removed', 'destroyed')),
    listed_at INTEGER NOT NULL,
    -- The message's expiry on what was received; NULL on the sender's copy, which lasts as long as the message is retained.
    visible_until INTEGER,
    is_read INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    replied INTEGER NOT NULL,
    has_attachments INTEGER NOT NULL,
    PRIMARY KEY (account_id, item_id),
    UNIQUE (account_id, message_id, user_id, direction),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    CHECK ((direction = 'sent') = (visible_until IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO mailbox_items_anew
SELECT
    account_id, user_id, item_id, message_id, direction, folder, listed_at, visible_until, is_read, opened, replied,
    has_attachments
FROM mailbox_items;

DROP TABLE mailbox_items;
ALTER TABLE mailbox_items_anew RENAME TO mailbox_items;

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

-- Finds what the sweeper takes out of the lists, whosever it is.
CREATE INDEX mailbox_items_by_expiry
    ON mailbox_items (folder, visible_until)
    WHERE visible_until IS NOT NULL;
