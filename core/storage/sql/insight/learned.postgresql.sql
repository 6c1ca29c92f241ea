-- A debtor without any history has one line without a channel.
WITH chosen AS (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS debtor_id)
SELECT chosen.debtor_id,
    COALESCE(learned_debtor.segment,
-- include insight/parts/segment
    ) AS segment, learned_response.channel, learned_response.slot, learned_response.sent, learned_response.answered,
    learned_response.opened, learned_response.tries, learned_response.gained, learned_response.heard
FROM chosen
JOIN debtor ON debtor.id = chosen.debtor_id
LEFT JOIN learned_debtor ON learned_debtor.debtor_id = chosen.debtor_id
LEFT JOIN learned_response ON learned_response.debtor_id = chosen.debtor_id
ORDER BY chosen.debtor_id
