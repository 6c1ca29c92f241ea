INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at)
SELECT id, id, 'whatsapp', '*', 'revoked', 'SAIR', 'whatsapp', 1 FROM debtor WHERE id % 200 = 31
