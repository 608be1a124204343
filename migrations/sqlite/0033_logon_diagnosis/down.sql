DROP TABLE link_views;
DROP INDEX outbox_of_user;
