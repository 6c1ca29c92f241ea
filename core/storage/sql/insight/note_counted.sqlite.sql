-- What was sent last is looked at again when its first hours are over, and once more when nobody waits for an answer any
-- longer.
INSERT INTO learned_debtor (debtor_id, segment, counted_at, look_again_at)
WITH chosen AS (SELECT value AS debtor_id FROM json_each(:debtors))
, place AS (
    SELECT debtor.id AS debtor_id,
-- include insight/parts/segment
-- include insight/parts/note_counted
