CREATE TABLE half (id INTEGER PRIMARY KEY);
INSERT INTO setting (name, value) VALUES ('half', 'done');
INSERT INTO nowhere (id) VALUES (1);
