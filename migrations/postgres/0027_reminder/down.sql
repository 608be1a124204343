DROP INDEX outbox_reminders;
DROP TABLE message_reminders;
ALTER TABLE users DROP COLUMN wants_reminders;
ALTER TABLE users DROP COLUMN wants_receipts;
