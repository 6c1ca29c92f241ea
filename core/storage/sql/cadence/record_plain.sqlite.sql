-- of this engine alone
-- What was queued is written down; `occasions` holds each once.
WITH
-- include cadence/parts/plain_given_file
INSERT INTO cadence_run (debtor_id, portfolio_id, anchor_due, step, cadence, version, at, outcome, reason, outbox_id)
SELECT place.debtor_id, place.portfolio_id, place.anchor_due, occasion.step, occasion.cadence, occasion.version, :now,
    'queued', NULL, outbox.id
FROM outbox INDEXED BY outbox_by_id
CROSS JOIN cadence_state AS place ON place.debtor_id = outbox.debtor_id AND place.state = 'active'
CROSS JOIN occasion ON occasion.portfolio_id = place.portfolio_id AND occasion.anchor_due = place.anchor_due
    AND occasion.place_step = place.step
WHERE outbox.id >= :first_id
