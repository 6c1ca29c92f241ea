UPDATE instalment SET status = 'agreed', updated_at = :now
WHERE debtor_id = :debtor AND status = 'open'
    AND EXISTS (SELECT 1 FROM agreement_debt d
        WHERE d.debtor_id = instalment.debtor_id AND d.agreement_id = :agreement AND d.instalment_id = instalment.id
            AND d.amount_cents = instalment.open_cents)
