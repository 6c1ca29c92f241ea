-- Who wrote or was written to since the last count, and those whose open messages are settled by now. In no order: put in one,
-- they would be read by debtor, all of them.
SELECT debtor_id FROM interaction WHERE id > :counted AND channel <> 'internal'
UNION
SELECT debtor_id FROM learned_debtor WHERE look_again_at <= :now
