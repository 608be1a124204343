DROP TABLE policy_offers;
DROP TABLE policies;
