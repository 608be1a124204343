DROP TABLE destruction_certificates;
