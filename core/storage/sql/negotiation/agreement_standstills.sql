-- When the payment of an agreement was looked for, and when it was in dispute: the whole debtor, or a contract that is in it. A
-- dispute that is older than the agreement was settled by it.
SELECT hold.since, hold.until, hold.released_at
FROM hold
JOIN agreement ON agreement.debtor_id = hold.debtor_id AND agreement.id = :agreement
WHERE hold.debtor_id = :debtor
    AND (hold.reason IN ('payment_in_flight', 'claims_paid')
        OR (hold.reason IN ('dispute', 'fraud_claim') AND hold.since >= COALESCE(agreement.accepted_at, agreement.made_at)))
    AND (hold.contract_id IS NULL OR EXISTS (
        SELECT 1 FROM agreement_debt
        JOIN instalment ON instalment.debtor_id = agreement_debt.debtor_id AND instalment.id = agreement_debt.instalment_id
        WHERE agreement_debt.debtor_id = hold.debtor_id AND agreement_debt.agreement_id = agreement.id
            AND instalment.contract_id = hold.contract_id))
