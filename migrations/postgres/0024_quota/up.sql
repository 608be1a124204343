-- What a user has used of their quota in a calendar month, which is named by its first instant.
CREATE TABLE quota_usage (
    account_id uuid NOT NULL,
    user_id uuid NOT NULL,
    month timestamptz NOT NULL,
    used integer NOT NULL CHECK (used >= 0),
    -- The limit under which the last addresses were counted. A pack withdrawn later leaves it: what was sent stays counted.
    claimed_under integer NOT NULL,
    -- The level in per cent that people were told of.
    told_percent smallint NOT NULL,
    -- Whether quota_addresses still holds which addresses counted.
    addresses_kept boolean NOT NULL,
    PRIMARY KEY (account_id, user_id, month),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE,
    CHECK (used <= claimed_under)
);

-- The sweeper goes by the month, whosever it is.
CREATE INDEX quota_usage_by_month ON quota_usage (month);
CREATE INDEX quota_usage_with_addresses ON quota_usage (month) WHERE addresses_kept;

-- Which addresses have counted in a month: each once, which the key makes sure of.
CREATE TABLE quota_addresses (
    account_id uuid NOT NULL,
    user_id uuid NOT NULL,
    month timestamptz NOT NULL,
    address text NOT NULL,
    PRIMARY KEY (account_id, user_id, month, address),
    FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, user_id) ON DELETE CASCADE
);

-- Bulk sender packs: each raises the quota of the one user it is assigned to.
CREATE TABLE bulk_sender_packs (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    pack_id uuid NOT NULL,
    size integer NOT NULL CHECK (size > 0),
    issued_at timestamptz NOT NULL,
    assigned_to uuid,
    assigned_at timestamptz,
    PRIMARY KEY (account_id, pack_id),
    FOREIGN KEY (account_id, assigned_to) REFERENCES users (account_id, user_id) ON DELETE NO ACTION,
    CHECK ((assigned_to IS NULL) = (assigned_at IS NULL))
);

CREATE INDEX bulk_sender_packs_newest ON bulk_sender_packs (account_id, issued_at DESC, pack_id DESC);
CREATE INDEX bulk_sender_packs_assigned ON bulk_sender_packs (account_id, assigned_to) WHERE assigned_to IS NOT NULL;

-- Whom to tell and to ask: administrators are few among many users.
CREATE INDEX users_administrators ON users (account_id, created_at, user_id) WHERE role = 'administrator';
