DROP TABLE recipients;
DROP TABLE message_parts;
DROP TABLE message_keys;
DROP TABLE messages;
