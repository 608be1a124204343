ALTER TABLE messages DROP COLUMN definition_id;
DROP TABLE definitions;
