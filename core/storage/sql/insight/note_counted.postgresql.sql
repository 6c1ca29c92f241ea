-- What was sent last is looked at again when its first hours are over, and once more when nobody waits for an answer any
-- longer.
INSERT INTO learned_debtor (debtor_id, segment, counted_at, look_again_at)
WITH chosen AS (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS debtor_id)
, place AS (
    SELECT debtor.id AS debtor_id,
-- include insight/parts/segment
-- include insight/parts/note_counted
