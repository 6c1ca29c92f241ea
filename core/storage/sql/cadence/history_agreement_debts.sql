-- What was open of each instalment when the agreement took it.
SELECT agreement_id, instalment_id, amount_cents
FROM agreement_debt
WHERE debtor_id = :debtor
