-- of this engine alone
-- Those who were queued go to the next step; `occasions` holds each once.
WITH
-- include cadence/parts/plain_given_file
UPDATE cadence_state
SET (step, next_at, state) = (SELECT occasion.next_step, occasion.next_at, occasion.next_state
        FROM occasion
        WHERE occasion.portfolio_id = cadence_state.portfolio_id AND occasion.anchor_due = cadence_state.anchor_due
            AND occasion.place_step = cadence_state.step),
    updated_at = :now
WHERE state = 'active' AND debtor_id BETWEEN :first AND :last
    AND debtor_id IN (SELECT outbox.debtor_id FROM outbox INDEXED BY outbox_by_id WHERE outbox.id >= :first_id)
