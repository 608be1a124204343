-- A draft's content is one encrypted part; its key is in message_keys, its attachments in message_attachments, under the id
-- that its message will have.
CREATE TABLE drafts (
    account_id uuid NOT NULL,
    draft_id uuid NOT NULL,
    user_id uuid NOT NULL,
    version integer NOT NULL,
    updated_at timestamptz NOT NULL,
    origin_kind text CHECK (origin_kind IN ('reply', 'reply_all', 'again')),
    origin_message_id uuid,
    attachment_count integer NOT NULL CHECK (attachment_count >= 0),
    attachment_bytes bigint NOT NULL CHECK (attachment_bytes >= 0),
    sealed bytea NOT NULL,
    PRIMARY KEY (account_id, draft_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, draft_id) REFERENCES message_keys (account_id, message_id) ON DELETE CASCADE,
    CHECK ((origin_kind IS NULL) = (origin_message_id IS NULL))
);

CREATE INDEX drafts_saved ON drafts (account_id, user_id, updated_at DESC, draft_id DESC);
