-- Finds what the sweeper takes out of the lists, whosever it is.
CREATE INDEX mailbox_items_by_expiry
    ON mailbox_items (folder, visible_until)
    WHERE visible_until IS NOT NULL;
