CREATE TABLE attachments (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    attachment_id uuid NOT NULL,
    -- NULL until all bytes are stored.
    size_bytes bigint,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, attachment_id)
);

CREATE INDEX attachments_oldest ON attachments (created_at);

-- Which messages and drafts hold an attachment; each has the attachment's key wrapped under its own.
CREATE TABLE message_attachments (
    account_id uuid NOT NULL,
    message_id uuid NOT NULL,
    attachment_id uuid NOT NULL,
    wrapped_key bytea NOT NULL,
    sealed_label bytea NOT NULL,
    PRIMARY KEY (account_id, message_id, attachment_id),
    FOREIGN KEY (account_id, attachment_id) REFERENCES attachments (account_id, attachment_id) ON DELETE NO ACTION
);

CREATE INDEX message_attachments_held ON message_attachments (account_id, attachment_id);

CREATE TABLE attachment_downloads (
    account_id uuid NOT NULL,
    message_id uuid NOT NULL,
    attachment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    first_at timestamptz NOT NULL,
    download_count integer NOT NULL,
    PRIMARY KEY (account_id, message_id, attachment_id, user_id),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION
);
