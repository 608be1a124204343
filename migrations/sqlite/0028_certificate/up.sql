-- What was destroyed of a message, when, and under which rule: it stays with the tracking record.
CREATE TABLE destruction_certificates (
    account_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    destroyed_at INTEGER NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('retention_ended', 'sender_deleted')),
    -- The account's retention at that moment, where it was the rule.
    retention_seconds INTEGER,
    attachment_count INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    PRIMARY KEY (account_id, message_id),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    CHECK ((rule = 'retention_ended') = (retention_seconds IS NOT NULL))
) STRICT, WITHOUT ROWID;
