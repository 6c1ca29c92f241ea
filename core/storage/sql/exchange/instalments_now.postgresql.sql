SELECT instalment.id, instalment.number, instalment.due, instalment.amount_cents, instalment.open_cents, instalment.status
FROM jsonb_array_elements(CAST(:ids AS jsonb)) AS pair (ids)
JOIN instalment ON instalment.debtor_id = CAST(pair.ids ->> 0 AS BIGINT) AND instalment.id = CAST(pair.ids ->> 1 AS BIGINT)
