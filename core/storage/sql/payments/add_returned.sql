UPDATE payment SET refunded_cents = refunded_cents + :amount
WHERE debtor_id = :debtor AND id = :id AND refunded_cents + :amount <= amount_cents
