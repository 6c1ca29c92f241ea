SELECT d.instalment_id, d.amount_cents, d.fine_cents, d.interest_cents, d.correction_cents, d.settled_cents, d.settled_charges_cents,
    i.number, i.due, i.amount_cents AS face_cents, i.open_cents, i.charges, i.charged_until, i.charges_open_cents,
    c.number AS contract
FROM agreement_debt d JOIN instalment i ON i.debtor_id = d.debtor_id AND i.id = d.instalment_id
    JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
WHERE d.debtor_id = :debtor AND d.agreement_id = :agreement ORDER BY i.due, i.id
