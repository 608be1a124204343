CREATE TABLE messages (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    message_id BLOB NOT NULL,
    reference TEXT NOT NULL,
    sender_id BLOB NOT NULL,
    sent_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    definition_name TEXT NOT NULL,
    effects TEXT NOT NULL,
    -- For display only: the original may be gone long before its answer.
    in_reply_to BLOB,
    recalled_at INTEGER,
    recalled_by BLOB,
    destroyed_at INTEGER,
    recipient_count INTEGER NOT NULL,
    visible_recipient_count INTEGER NOT NULL,
    opened_count INTEGER NOT NULL,
    attachment_count INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    PRIMARY KEY (account_id, message_id),
    UNIQUE (account_id, reference),
    FOREIGN KEY (account_id, sender_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    FOREIGN KEY (account_id, recalled_by) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    CHECK ((recalled_at IS NULL) = (recalled_by IS NULL)),
    CHECK (opened_count <= recipient_count)
) STRICT;

-- The sweeper looks for what has reached the end of its retention.
CREATE INDEX messages_retained ON messages (account_id, sent_at) WHERE destroyed_at IS NULL;

-- Keys stand apart from content: destroying a message means deleting its row here. A draft's key is in the same place, and
-- becomes the message's.
CREATE TABLE message_keys (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    message_id BLOB NOT NULL,
    key_version INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (account_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE message_parts (
    account_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('subject', 'body', 'preview', 'recall_reason')),
    sealed BLOB NOT NULL,
    PRIMARY KEY (account_id, message_id, part),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE
) STRICT;

CREATE TABLE recipients (
    account_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    -- The order in which recipients are shown: the most visible kind first.
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('to', 'cc', 'bcc')),
    first_opened_at INTEGER,
    last_opened_at INTEGER,
    open_count INTEGER NOT NULL,
    PRIMARY KEY (account_id, message_id, user_id),
    UNIQUE (account_id, message_id, position),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION
) STRICT, WITHOUT ROWID;
