DROP INDEX mailbox_items_by_expiry;
