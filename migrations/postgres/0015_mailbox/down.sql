DROP TABLE mailbox_items;
