UPDATE instalment SET open_cents = open_cents + :principal, charges_open_cents = charges_open_cents + :charges, status = 'open',
    updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND status IN ('open', 'paid') AND open_cents + :principal <= amount_cents
