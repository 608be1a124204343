CREATE TABLE policies (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    policy_id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    from_kind TEXT NOT NULL CHECK (from_kind IN ('everyone', 'internal', 'external', 'internal_domain', 'external_domain', 'group', 'address')),
    -- A domain or an address.
    from_value TEXT,
    from_group_id BLOB,
    to_kind TEXT NOT NULL CHECK (to_kind IN ('everyone', 'internal', 'external', 'internal_domain', 'external_domain', 'group', 'address')),
    to_value TEXT,
    to_group_id BLOB,
    decision TEXT NOT NULL CHECK (decision IN ('offer', 'apply')),
    -- None for the built-in default, which is not stored.
    applied_definition_id BLOB,
    enabled INTEGER NOT NULL,
    starts_at INTEGER,
    ends_at INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, policy_id),
    UNIQUE (account_id, name_key),
    FOREIGN KEY (account_id, from_group_id) REFERENCES groups (account_id, group_id) ON DELETE NO ACTION,
    FOREIGN KEY (account_id, to_group_id) REFERENCES groups (account_id, group_id) ON DELETE NO ACTION,
    FOREIGN KEY (account_id, applied_definition_id) REFERENCES definitions (account_id, definition_id) ON DELETE NO ACTION,
    CHECK ((from_kind = 'group') = (from_group_id IS NOT NULL)),
    CHECK ((to_kind = 'group') = (to_group_id IS NOT NULL)),
    CHECK (decision = 'apply' OR applied_definition_id IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_offers (
    account_id BLOB NOT NULL,
    policy_id BLOB NOT NULL,
    definition_id BLOB NOT NULL,
    PRIMARY KEY (account_id, policy_id, definition_id),
    FOREIGN KEY (account_id, policy_id) REFERENCES policies (account_id, policy_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, definition_id) REFERENCES definitions (account_id, definition_id) ON DELETE NO ACTION
) STRICT, WITHOUT ROWID;
