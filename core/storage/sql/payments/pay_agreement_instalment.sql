UPDATE agreement_instalment SET open_cents = open_cents - :amount,
    status = CASE WHEN open_cents = :amount THEN 'paid' ELSE status END
WHERE debtor_id = :debtor AND id = :id AND status = 'open' AND open_cents >= :amount
