-- Only when nobody waits for an answer any longer: a wording that is answered slowly is not worse.
UPDATE experiment_trial SET worth = (
    SELECT CASE WHEN EXISTS (
                SELECT 1 FROM interaction AS reply
                WHERE reply.debtor_id = line.debtor_id AND reply.at > line.at AND reply.at <= line.at + CAST(:patience AS BIGINT)
                    AND reply.channel = line.channel AND reply.direction = 'in' AND reply.actor_kind <> 'third_party')
            OR EXISTS (
                SELECT 1 FROM payment
                WHERE payment.debtor_id = line.debtor_id AND payment.state = 'matched'
                    AND payment.paid_at > line.at AND payment.paid_at <= line.at + CAST(:patience AS BIGINT))
            THEN CAST(1 AS DOUBLE PRECISION)
        WHEN EXISTS (
                SELECT 1 FROM receipt
                WHERE receipt.debtor_id = line.debtor_id AND receipt.interaction_at = line.at
                    AND receipt.interaction_id = line.id AND receipt.status = 'read')
            THEN CAST(:opening AS DOUBLE PRECISION)
        ELSE CAST(0 AS DOUBLE PRECISION) END
    FROM outbox
    JOIN interaction AS line ON line.debtor_id = outbox.debtor_id AND line.id = outbox.interaction_id
    WHERE outbox.debtor_id = experiment_trial.debtor_id AND outbox.id = experiment_trial.outbox_id
        AND line.at <= CAST(:now AS BIGINT) - CAST(:patience AS BIGINT))
WHERE worth IS NULL AND at <= CAST(:now AS BIGINT) - CAST(:patience AS BIGINT)
