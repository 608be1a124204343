-- How mail to a recipients' domain is protected on its way.
CREATE TABLE delivery_policies (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    policy_id uuid NOT NULL,
    domain text NOT NULL,
    tls text NOT NULL CHECK (tls IN ('opportunistic', 'enforced')),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, policy_id),
    UNIQUE (account_id, domain)
);
