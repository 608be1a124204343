-- Nothing to do: SQLite compresses nothing and keeps a row together.
SELECT 1;
