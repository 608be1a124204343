DROP INDEX outbox_waiting;
DROP INDEX quota_usage_near;
DROP TABLE figure_positions;
DROP TABLE daily_figures;
