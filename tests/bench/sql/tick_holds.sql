INSERT INTO hold (debtor_id, id, contract_id, reason, source, since, placed_by)
SELECT id, id, CASE WHEN id % 400 = 13 THEN id END, 'dispute', 'they', 1, 'machine' FROM debtor WHERE id % 200 = 13
