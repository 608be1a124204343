DROP INDEX users_administrators;
DROP TABLE bulk_sender_packs;
DROP TABLE quota_addresses;
DROP TABLE quota_usage;
