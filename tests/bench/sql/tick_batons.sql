INSERT INTO baton (debtor_id, holder_kind, holder, reason, since)
SELECT id, 'human', 'ana', 'took it', 1 FROM debtor WHERE id % 300 = 43
