UPDATE instalment SET open_cents = e.open_cents, charged_until = e.charged_until,
    charges_open_cents = e.charges_open_cents,
    status = CASE WHEN e.open_cents = 0 AND e.charges_open_cents = 0 THEN 'paid' ELSE 'open' END, updated_at = :now
FROM payment_effect e
WHERE e.kind = 'instalment' AND instalment.debtor_id = e.debtor_id AND instalment.id = e.id
