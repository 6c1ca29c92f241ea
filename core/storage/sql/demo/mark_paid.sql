UPDATE instalment SET status = 'paid', open_cents = 0 WHERE debtor_id = :debtor AND number <= :number
