CREATE TABLE half (id BIGINT PRIMARY KEY);
INSERT INTO setting (name, value) VALUES ('half', 'done');
INSERT INTO nowhere (id) VALUES (1);
