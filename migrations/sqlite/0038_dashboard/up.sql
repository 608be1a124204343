-- What happened on each day, counted after the fact: a row for each thing that is counted, written by the counting worker
-- alone. A day is named by its first instant, in UTC.
CREATE TABLE daily_figures (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    figure TEXT NOT NULL,
    -- Below zero for a moment at most, where what takes away is counted before what it takes from.
    amount INTEGER NOT NULL,
    PRIMARY KEY (account_id, day, figure)
) STRICT, WITHOUT ROWID;

-- The sweeper goes by the day, whosever it is.
CREATE INDEX daily_figures_by_day ON daily_figures (day);

-- How far each account's audit chain has been counted. Moving it in one conditional statement is what makes the counter single.
CREATE TABLE figure_positions (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (account_id) ON DELETE CASCADE,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who has been told that their quota nears its end, fullest first.
CREATE INDEX quota_usage_near ON quota_usage (account_id, month, used DESC, user_id) WHERE told_percent > 0;

-- How many mails of an account wait, and the oldest of them.
CREATE INDEX outbox_waiting ON outbox (account_id, state, created_at) WHERE due_at IS NOT NULL;
