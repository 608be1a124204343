DROP TABLE delivery_policies;
