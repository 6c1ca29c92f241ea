-- of this engine alone
-- Those who were queued go to the next step.
UPDATE cadence_state
SET (step, next_at, state) = (SELECT occasion.next_step, occasion.next_at, occasion.next_state
        FROM temp.plain AS plain
        CROSS JOIN temp.plain_occasion AS occasion ON occasion.number = plain.occasion
        WHERE plain.debtor_id = cadence_state.debtor_id),
    updated_at = :now
WHERE state = 'active' AND debtor_id IN (SELECT plain.debtor_id FROM temp.plain AS plain)
    AND portfolio_id = (SELECT plain.portfolio_id FROM temp.plain AS plain WHERE plain.debtor_id = cadence_state.debtor_id)
