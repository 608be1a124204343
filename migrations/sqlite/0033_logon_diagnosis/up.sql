-- What was mailed to a user, newest first.
CREATE INDEX outbox_of_user ON outbox (account_id, user_id, created_at DESC, mail_id DESC);

-- When the page of a link asked what the link leads to, by the kind of program that asked. One row for each kind: however
-- often somebody asks, a link has a few.
CREATE TABLE link_views (
    account_id BLOB NOT NULL,
    link_id BLOB NOT NULL,
    agent TEXT NOT NULL CHECK (agent IN ('browser', 'scanner', 'program')),
    user_id BLOB NOT NULL,
    message_id BLOB NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    views INTEGER NOT NULL,
    network TEXT NOT NULL,
    PRIMARY KEY (account_id, link_id, agent),
    FOREIGN KEY (account_id, link_id) REFERENCES links (account_id, link_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX link_views_user ON link_views (account_id, user_id, last_at DESC);
CREATE INDEX link_views_at ON link_views (last_at);
