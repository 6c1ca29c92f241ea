-- The Pix of this id.
SELECT id, debtor_id, amount_cents FROM payment WHERE provider = 'pix' AND external_id = :end_to_end_id ORDER BY id LIMIT 1
