CREATE TABLE links (
    account_id uuid NOT NULL,
    link_id uuid NOT NULL,
    message_id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_digest bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, link_id),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX links_message ON links (account_id, message_id, user_id);
