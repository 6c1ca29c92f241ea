SELECT * FROM outbox WHERE state = 'uncertain' ORDER BY updated_at, id LIMIT :limit
