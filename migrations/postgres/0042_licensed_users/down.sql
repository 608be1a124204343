DROP INDEX users_licensed;
