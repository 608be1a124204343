-- How mail to a recipients' domain is protected on its way.
CREATE TABLE delivery_policies (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    policy_id BLOB NOT NULL,
    domain TEXT NOT NULL,
    tls TEXT NOT NULL CHECK (tls IN ('opportunistic', 'enforced')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, policy_id),
    UNIQUE (account_id, domain)
) STRICT, WITHOUT ROWID;
