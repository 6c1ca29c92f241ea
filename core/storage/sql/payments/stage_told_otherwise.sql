-- Staged payments of a Pix charge that somebody else, the provider mostly, told us of under another id.
SELECT s.place, p.id, p.paid_at
FROM payment_stage s
JOIN payment p ON p.txid = s.txid AND p.amount_cents = s.amount_cents AND p.provider <> s.provider
WHERE s.txid IS NOT NULL
ORDER BY s.place, p.id
