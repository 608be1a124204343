CREATE TABLE sessions (
    account_id BLOB NOT NULL,
    session_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('password', 'code')),
    message_id BLOB,
    started_at INTEGER NOT NULL,
    last_activity_at INTEGER NOT NULL,
    idle_limit_seconds INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    ended_at INTEGER,
    user_agent TEXT NOT NULL,
    network TEXT NOT NULL,
    PRIMARY KEY (account_id, session_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_user ON sessions (account_id, user_id, started_at DESC);
CREATE INDEX sessions_end ON sessions (ends_at);
