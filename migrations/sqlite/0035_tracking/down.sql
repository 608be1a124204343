DROP INDEX messages_destroyed;
DROP INDEX messages_recalled;
DROP INDEX messages_under_definition;
DROP INDEX messages_of_sender;
DROP INDEX messages_by_time;
