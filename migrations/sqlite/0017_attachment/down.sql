DROP TABLE attachment_downloads;
DROP TABLE message_attachments;
DROP TABLE attachments;
