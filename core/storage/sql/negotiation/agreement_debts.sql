SELECT d.instalment_id, d.amount_cents
FROM agreement_debt d JOIN instalment i ON i.debtor_id = d.debtor_id AND i.id = d.instalment_id
WHERE d.debtor_id = :debtor AND d.agreement_id = :agreement ORDER BY i.due, i.id
