DROP TABLE retention_changes;
