CREATE TABLE groups (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    group_id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    member_count INTEGER NOT NULL CHECK (member_count >= 0),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, group_id),
    UNIQUE (account_id, name_key)
) STRICT, WITHOUT ROWID;

-- Administrators list newest first.
CREATE INDEX groups_newest ON groups (account_id, created_at DESC, group_id DESC);

CREATE TABLE group_members (
    account_id BLOB NOT NULL,
    group_id BLOB NOT NULL,
    -- An address, or a domain that stands for all its addresses, in lower case.
    member TEXT NOT NULL,
    member_id BLOB NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, group_id, member),
    FOREIGN KEY (account_id, group_id) REFERENCES groups (account_id, group_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX group_members_newest ON group_members (account_id, group_id, added_at DESC, member_id DESC);

-- A send asks which groups its people are in.
CREATE INDEX group_members_of ON group_members (account_id, member);
