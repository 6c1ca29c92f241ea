SELECT state, entry_cents, instalments, amount_cents, discount_cents, made_at
FROM agreement
WHERE debtor_id = :debtor AND made_at >= :since
ORDER BY made_at, id
