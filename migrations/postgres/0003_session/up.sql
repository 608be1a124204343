CREATE TABLE sessions (
    account_id uuid NOT NULL,
    session_id uuid NOT NULL,
    user_id uuid NOT NULL,
    means text NOT NULL CHECK (means IN ('password', 'code')),
    message_id uuid,
    started_at timestamptz NOT NULL,
    last_activity_at timestamptz NOT NULL,
    idle_limit_seconds bigint NOT NULL,
    ends_at timestamptz NOT NULL,
    ended_at timestamptz,
    user_agent text NOT NULL,
    network text NOT NULL,
    PRIMARY KEY (account_id, session_id),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

CREATE INDEX sessions_user ON sessions (account_id, user_id, started_at DESC);
CREATE INDEX sessions_end ON sessions (ends_at);
