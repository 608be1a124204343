DROP TABLE logos;
DROP TABLE brandings;
