-- sign -1 takes back what the debtors gave to their segment, 1 gives it.
INSERT INTO learned_segment (segment, channel, slot, tries, gained, heard)
WITH chosen AS (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS debtor_id)
SELECT learned_debtor.segment, learned_response.channel, learned_response.slot,
    CAST(:sign AS DOUBLE PRECISION) * SUM(learned_response.tries),
    CAST(:sign AS DOUBLE PRECISION) * SUM(learned_response.gained),
    CAST(:sign AS DOUBLE PRECISION) * SUM(learned_response.heard)
FROM chosen
JOIN learned_debtor ON learned_debtor.debtor_id = chosen.debtor_id
JOIN learned_response ON learned_response.debtor_id = chosen.debtor_id
GROUP BY learned_debtor.segment, learned_response.channel, learned_response.slot
ORDER BY 1, 2, 3
ON CONFLICT (segment, channel, slot) DO UPDATE SET tries = learned_segment.tries + excluded.tries,
    gained = learned_segment.gained + excluded.gained, heard = learned_segment.heard + excluded.heard
