UPDATE payment SET refunded_cents = :returned, state = CASE WHEN :returned >= amount_cents THEN 'refunded' ELSE state END
WHERE id = :id AND debtor_id = :debtor
