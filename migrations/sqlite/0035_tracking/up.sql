-- Those who look after the account find messages by one of these, newest first; the rest is compared row by row. A recipient's
-- are found by their mailbox items, so that sending to many costs nothing more.
CREATE INDEX messages_by_time ON messages (account_id, sent_at, message_id);
CREATE INDEX messages_of_sender ON messages (account_id, sender_id, sent_at, message_id);
CREATE INDEX messages_under_definition ON messages (account_id, definition_id, sent_at, message_id)
    WHERE definition_id IS NOT NULL;
CREATE INDEX messages_recalled ON messages (account_id, sent_at, message_id) WHERE recalled_at IS NOT NULL;
CREATE INDEX messages_destroyed ON messages (account_id, sent_at, message_id) WHERE destroyed_at IS NOT NULL;
