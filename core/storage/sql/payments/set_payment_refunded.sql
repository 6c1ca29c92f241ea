UPDATE payment SET refunded_cents = :refunded, raw = :raw,
    state = CASE WHEN :refunded >= amount_cents THEN 'refunded' ELSE state END
WHERE id = :id AND refunded_cents < :refunded
