DROP INDEX audit_entries_on_object;
DROP INDEX audit_entries_of_action;
