-- Who wrote or was written to since the last count, and those whose open messages are settled by now.
SELECT debtor_id FROM interaction WHERE id > :counted AND channel <> 'internal'
UNION
SELECT debtor_id FROM learned_debtor WHERE look_again_at <= :now
ORDER BY debtor_id
