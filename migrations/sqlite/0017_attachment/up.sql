CREATE TABLE attachments (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    attachment_id BLOB NOT NULL,
    -- NULL until all bytes are stored.
    size_bytes INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, attachment_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachments_oldest ON attachments (created_at);

-- Which messages and drafts hold an attachment; each has the attachment's key wrapped under its own.
CREATE TABLE message_attachments (
    account_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    attachment_id BLOB NOT NULL,
    wrapped_key BLOB NOT NULL,
    sealed_label BLOB NOT NULL,
    PRIMARY KEY (account_id, message_id, attachment_id),
    FOREIGN KEY (account_id, attachment_id) REFERENCES attachments (account_id, attachment_id) ON DELETE NO ACTION
) STRICT;

CREATE INDEX message_attachments_held ON message_attachments (account_id, attachment_id);

CREATE TABLE attachment_downloads (
    account_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    attachment_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    first_at INTEGER NOT NULL,
    download_count INTEGER NOT NULL,
    PRIMARY KEY (account_id, message_id, attachment_id, user_id),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE NO ACTION
) STRICT, WITHOUT ROWID;
