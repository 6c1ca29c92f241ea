UPDATE instalment SET status = 'agreed', updated_at = :now, open_cents = (SELECT d.amount_cents FROM agreement_debt d
        WHERE d.debtor_id = instalment.debtor_id AND d.agreement_id = :agreement AND d.instalment_id = instalment.id)
WHERE debtor_id = :debtor AND status = 'paid' AND open_cents = 0
    AND EXISTS (SELECT 1 FROM agreement_debt d
        WHERE d.debtor_id = instalment.debtor_id AND d.agreement_id = :agreement AND d.instalment_id = instalment.id)
