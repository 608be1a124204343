-- What was destroyed of a message, when, and under which rule: it stays with the tracking record.
CREATE TABLE destruction_certificates (
    account_id uuid NOT NULL,
    message_id uuid NOT NULL,
    destroyed_at timestamptz NOT NULL,
    rule text NOT NULL CHECK (rule IN ('retention_ended', 'sender_deleted')),
    -- The account's retention at that moment, where it was the rule.
    retention_seconds bigint,
    attachment_count integer NOT NULL,
    size_bytes bigint NOT NULL,
    PRIMARY KEY (account_id, message_id),
    FOREIGN KEY (account_id, message_id) REFERENCES messages (account_id, message_id) ON DELETE CASCADE,
    CHECK ((rule = 'retention_ended') = (retention_seconds IS NOT NULL))
);
