DROP TABLE external_domain_notes;
DROP TABLE external_domains;
DROP INDEX users_internal;
DROP INDEX users_of_domain;
ALTER TABLE users DROP COLUMN domain;
