-- A draft's content is one encrypted part; its key is in message_keys, its attachments in message_attachments, under the id
-- that its message will have.
CREATE TABLE drafts (
    account_id BLOB NOT NULL,
    draft_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    origin_kind TEXT CHECK (origin_kind IN ('reply', 'reply_all', 'again')),
    origin_message_id BLOB,
    attachment_count INTEGER NOT NULL CHECK (attachment_count >= 0),
    attachment_bytes INTEGER NOT NULL CHECK (attachment_bytes >= 0),
    sealed BLOB NOT NULL,
    PRIMARY KEY (account_id, draft_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, draft_id) REFERENCES message_keys (account_id, message_id) ON DELETE CASCADE,
    CHECK ((origin_kind IS NULL) = (origin_message_id IS NULL))
) STRICT;

CREATE INDEX drafts_saved ON drafts (account_id, user_id, updated_at DESC, draft_id DESC);
