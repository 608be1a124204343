-- Whether a copy was mailed to the account's mail server (the setting Send BCC to Mail Server).
ALTER TABLE messages ADD COLUMN mail_copied boolean NOT NULL DEFAULT false;
