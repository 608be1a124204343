ALTER TABLE mailbox_items
    DROP CONSTRAINT mailbox_items_pkey,
    ADD PRIMARY KEY (account_id, user_id, item_id);
