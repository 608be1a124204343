-- A ciphertext does not compress: PostgreSQL is not to try. And texts of a few kilobytes stay in their row, so that a search
-- reads them with it, not one by one from another table.
ALTER TABLE message_parts ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE message_parts SET (toast_tuple_target = 4080);
ALTER TABLE outbox ALTER COLUMN payload SET STORAGE EXTERNAL;
ALTER TABLE drafts ALTER COLUMN sealed SET STORAGE EXTERNAL;
