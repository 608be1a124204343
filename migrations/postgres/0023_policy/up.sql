CREATE TABLE policies (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    policy_id uuid NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    from_kind text NOT NULL CHECK (from_kind IN ('everyone', 'internal', 'external', 'internal_domain', 'external_domain', 'group', 'address')),
    -- A domain or an address.
    from_value text,
    from_group_id uuid,
    to_kind text NOT NULL CHECK (to_kind IN ('everyone', 'internal', 'external', 'internal_domain', 'external_domain', 'group', 'address')),
    to_value text,
    to_group_id uuid,
    decision text NOT NULL CHECK (decision IN ('offer', 'apply')),
    -- None for the built-in default, which is not stored.
    applied_definition_id uuid,
    enabled boolean NOT NULL,
    starts_at timestamptz,
    ends_at timestamptz,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, policy_id),
    UNIQUE (account_id, name_key),
    FOREIGN KEY (account_id, from_group_id) REFERENCES groups (account_id, group_id) ON DELETE NO ACTION,
    FOREIGN KEY (account_id, to_group_id) REFERENCES groups (account_id, group_id) ON DELETE NO ACTION,
    FOREIGN KEY (account_id, applied_definition_id) REFERENCES definitions (account_id, definition_id) ON DELETE NO ACTION,
    CHECK ((from_kind = 'group') = (from_group_id IS NOT NULL)),
    CHECK ((to_kind = 'group') = (to_group_id IS NOT NULL)),
    CHECK (decision = 'apply' OR applied_definition_id IS NULL)
);

CREATE TABLE policy_offers (
    account_id uuid NOT NULL,
    policy_id uuid NOT NULL,
    definition_id uuid NOT NULL,
    PRIMARY KEY (account_id, policy_id, definition_id),
    FOREIGN KEY (account_id, policy_id) REFERENCES policies (account_id, policy_id) ON DELETE CASCADE,
    FOREIGN KEY (account_id, definition_id) REFERENCES definitions (account_id, definition_id) ON DELETE NO ACTION
);
