DROP TABLE extension_requests;
ALTER TABLE mailbox_items DROP COLUMN shelved_from;
ALTER TABLE messages DROP COLUMN content_destroyed_at;
ALTER TABLE messages DROP COLUMN extended_at;
