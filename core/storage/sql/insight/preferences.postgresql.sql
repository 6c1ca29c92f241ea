WITH chosen AS (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS debtor_id)
SELECT preference.debtor_id, preference.channel, preference.from_hour, preference.until_hour, preference.stated_at,
    preference.interaction_id
FROM chosen
JOIN preference ON preference.debtor_id = chosen.debtor_id
WHERE preference.stated_at = (SELECT MAX(newest.stated_at) FROM preference AS newest
    WHERE newest.debtor_id = preference.debtor_id)
ORDER BY preference.debtor_id
