UPDATE agreement_instalment SET open_cents = open_cents + :amount, status = 'open'
WHERE debtor_id = :debtor AND id = :id AND status IN ('open', 'paid') AND open_cents + :amount <= amount_cents
    AND EXISTS (SELECT 1 FROM agreement a WHERE a.debtor_id = agreement_instalment.debtor_id
        AND a.id = agreement_instalment.agreement_id AND a.state = 'active')
