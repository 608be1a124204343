-- The end of the retention is an end of the content, too.
UPDATE messages SET content_destroyed_at = destroyed_at
    WHERE destroyed_at IS NOT NULL AND content_destroyed_at IS NULL;

-- What is left of a sender's messages after their content, newest first.
CREATE INDEX messages_destroyed_of_sender ON messages (account_id, sender_id, sent_at, message_id)
    WHERE content_destroyed_at IS NOT NULL;
