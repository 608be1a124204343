DROP TABLE change_positions;
DROP TABLE changes;
