CREATE TABLE groups (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    group_id uuid NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    member_count integer NOT NULL CHECK (member_count >= 0),
    created_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, group_id),
    UNIQUE (account_id, name_key)
);

-- Administrators list newest first.
CREATE INDEX groups_newest ON groups (account_id, created_at DESC, group_id DESC);

CREATE TABLE group_members (
    account_id uuid NOT NULL,
    group_id uuid NOT NULL,
    -- An address, or a domain that stands for all its addresses, in lower case.
    member text NOT NULL,
    member_id uuid NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, group_id, member),
    FOREIGN KEY (account_id, group_id) REFERENCES groups (account_id, group_id) ON DELETE CASCADE
);

CREATE INDEX group_members_newest ON group_members (account_id, group_id, added_at DESC, member_id DESC);

-- A send asks which groups its people are in.
CREATE INDEX group_members_of ON group_members (account_id, member);
