-- An account's own wordings of mails. What has no row is worded as the product words it.
CREATE TABLE mail_templates (
    account_id uuid NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    kind text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    -- An array of texts.
    paragraphs jsonb NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, kind, language)
);
