-- What was never read by anybody says nothing about its wording.
DELETE FROM experiment_trial
WHERE worth IS NULL AND EXISTS (
    SELECT 1 FROM outbox
    WHERE outbox.debtor_id = experiment_trial.debtor_id AND outbox.id = experiment_trial.outbox_id
        AND outbox.state IN ('failed', 'refused', 'recalled'))
