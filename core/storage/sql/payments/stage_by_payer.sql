-- Who is known under the payer's document, with what was asked of them or is open, of that very amount. The sign: many
-- charges have the same amount, a debtor has few.
SELECT s.place, d.id AS debtor_id, r.id AS request_id, CAST(NULL AS BIGINT) AS instalment_id,
    CAST(NULL AS BIGINT) AS creditor_id, r.due
FROM payment_stage s
JOIN debtor d ON d.document = s.payer_document
JOIN payment_request r ON r.debtor_id = d.id AND r.state = 'active' AND +r.amount_cents = s.amount_cents
WHERE s.payer_document IS NOT NULL
UNION ALL
SELECT s.place, d.id AS debtor_id, CAST(NULL AS BIGINT) AS request_id, i.id AS instalment_id, c.creditor_id, i.due
FROM payment_stage s
JOIN debtor d ON d.document = s.payer_document
JOIN instalment i ON i.debtor_id = d.id AND i.status = 'open' AND i.open_cents = s.amount_cents
JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
WHERE s.payer_document IS NOT NULL
UNION ALL
SELECT s.place, d.id AS debtor_id, CAST(NULL AS BIGINT) AS request_id, CAST(NULL AS BIGINT) AS instalment_id,
    CAST(NULL AS BIGINT) AS creditor_id, CAST(NULL AS TEXT) AS due
FROM payment_stage s
JOIN debtor d ON d.document = s.payer_document
WHERE s.payer_document IS NOT NULL
ORDER BY place, due, instalment_id
