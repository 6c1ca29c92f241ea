SELECT * FROM outbox WHERE state = 'uncertain' AND not_before <= :now ORDER BY not_before, id LIMIT :limit
