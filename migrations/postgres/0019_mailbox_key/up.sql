-- Items were keyed by their user first, so that a message to five hundred people touched five hundred pages of the table. Ids
-- grow with time: keyed by them alone, what is sent together stands together. Lists go through their own indexes anyhow.
ALTER TABLE mailbox_items
    DROP CONSTRAINT mailbox_items_pkey,
    ADD PRIMARY KEY (account_id, item_id);
