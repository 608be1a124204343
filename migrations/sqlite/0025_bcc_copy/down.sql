ALTER TABLE messages DROP COLUMN mail_copied;
