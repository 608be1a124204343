CREATE TABLE links (
    account_id BLOB NOT NULL,
    link_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    token_digest BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, link_id),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX links_message ON links (account_id, message_id, user_id);
