-- All stand before the tenth day; `share` of a hundred are due, the others a month later.
INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at)
SELECT id, 1, '2026-11-' || (11 + id % 4), 'd+10',
    CASE WHEN id % 100 < :share THEN CAST(:now AS BIGINT) - 3600000000 ELSE CAST(:now AS BIGINT) + 2592000000000 END,
    'active', 1
FROM debtor
ORDER BY id
