-- What a session still owes before it may do anything: sessions from before owe nothing.
ALTER TABLE sessions ADD COLUMN factor TEXT NOT NULL DEFAULT 'not_needed'
    CHECK (factor IN ('not_needed', 'to_enrol', 'to_give', 'given'));
