UPDATE instalment SET status = 'paid', open_cents = 0, updated_at = :now
WHERE debtor_id = :debtor AND status = 'agreed'
    AND EXISTS (SELECT 1 FROM agreement_debt d
        WHERE d.debtor_id = instalment.debtor_id AND d.agreement_id = :agreement AND d.instalment_id = instalment.id)
