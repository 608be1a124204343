-- When a mail came into the queue that administrators look at: when it was caused. None once it is sent, withdrawn or dropped.
ALTER TABLE outbox ADD COLUMN queue_at INTEGER;

UPDATE outbox SET queue_at = created_at
WHERE state <> 'sent' AND (answer IS NULL OR answer <> 'withdrawn before it was sent');

CREATE INDEX outbox_queue ON outbox (account_id, queue_at, mail_id) WHERE queue_at IS NOT NULL;
