SELECT instalment.id, instalment.number, instalment.due, instalment.amount_cents, instalment.open_cents, instalment.status
FROM json_each(:ids) AS pair
JOIN instalment ON instalment.debtor_id = json_extract(pair.value, '$[0]')
    AND instalment.id = json_extract(pair.value, '$[1]')
