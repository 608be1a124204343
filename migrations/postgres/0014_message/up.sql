CREATE TABLE messages (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    message_id uuid NOT NULL,
    reference text NOT NULL,
    sender_id uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    definition_name text NOT NULL,
    effects jsonb NOT NULL,
    -- For display only: the original may be gone long before its answer.
    in_reply_to uuid,
    recalled_at timestamptz,
    recalled_by uuid,
    destroyed_at timestamptz,
    recipient_count integer NOT NULL,
    visible_recipient_count integer NOT NULL,
    opened_count integer NOT NULL,
    attachment_count integer NOT NULL,
    size_bytes bigint NOT NULL,
    PRIMARY KEY (account_id, message_id),
    UNIQUE (account_id, reference),
    FOREIGN KEY (account_id, sender_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    FOREIGN KEY (account_id, recalled_by) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    CHECK ((recalled_at IS NULL) = (recalled_by IS NULL)),
    CHECK (opened_count <= recipient_count)
);

-- The sweeper looks for what has reached the end of its retention.
CREATE INDEX messages_retained ON messages (account_id, sent_at) WHERE destroyed_at IS NULL;

-- Keys stand apart from content: destroying a message means deleting its row here. A draft's key is in the same place, and
-- becomes the message's.
CREATE TABLE message_keys (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    message_id uuid NOT NULL,
    key_version integer NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (account_id, message_id)
);

CREATE TABLE message_parts (
    account_id uuid NOT NULL,
    message_id uuid NOT NULL,
    part text NOT NULL CHECK (part IN ('subject', 'body', 'preview', 'recall_reason')),
    sealed bytea NOT NULL,
    PRIMARY KEY (account_id, message_id, part),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE
);

CREATE TABLE recipients (
    account_id uuid NOT NULL,
    message_id uuid NOT NULL,
    user_id uuid NOT NULL,
    -- The order in which recipients are shown: the most visible kind first.
    position integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('to', 'cc', 'bcc')),
    first_opened_at timestamptz,
    last_opened_at timestamptz,
    open_count integer NOT NULL,
    PRIMARY KEY (account_id, message_id, user_id),
    UNIQUE (account_id, message_id, position),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION
);
