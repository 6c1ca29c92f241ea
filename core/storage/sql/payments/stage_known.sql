-- Staged payments that were recorded before.
SELECT s.place, p.amount_cents FROM payment_stage s JOIN payment p ON p.provider = s.provider AND p.external_id = s.external_id
