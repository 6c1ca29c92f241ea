-- of this engine alone
-- What was queued is written down.
INSERT INTO cadence_run (debtor_id, portfolio_id, anchor_due, step, cadence, version, at, outcome, reason, outbox_id)
SELECT plain.debtor_id, plain.portfolio_id, occasion.anchor_due, occasion.step, occasion.cadence, occasion.version, :now,
    'queued', NULL, plain.outbox_id
FROM temp.plain AS plain
CROSS JOIN temp.plain_occasion AS occasion ON occasion.number = plain.occasion
