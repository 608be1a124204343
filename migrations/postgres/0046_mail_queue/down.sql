DROP INDEX outbox_queue;
ALTER TABLE outbox DROP COLUMN queue_at;
