INSERT INTO promise (debtor_id, id, due, state, made_by, made_at)
SELECT id, id, '2026-11-30', 'open', 'ana', 1 FROM debtor WHERE id % 100 = 57
