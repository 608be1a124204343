-- An account's own wordings of mails. What has no row is worded as the product words it.
CREATE TABLE mail_templates (
    account_id BLOB NOT NULL REFERENCES accounts (account_id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- An array of texts.
    paragraphs TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, kind, language)
) STRICT, WITHOUT ROWID;
