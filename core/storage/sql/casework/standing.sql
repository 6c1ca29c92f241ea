-- Everything that says where a case stopped, in one row.
SELECT
    (SELECT COUNT(*) FROM instalment WHERE debtor_id = :debtor AND status = 'open') AS open_instalments,
    (SELECT MIN(due) FROM instalment WHERE debtor_id = :debtor AND status = 'open') AS oldest_due,
    (SELECT COUNT(*) FROM contract WHERE debtor_id = :debtor) AS contracts,
    (SELECT number FROM agreement WHERE debtor_id = :debtor AND state = 'awaiting_approval' ORDER BY id DESC LIMIT 1) AS asked_agreement,
    (SELECT MIN(made_at) FROM agreement WHERE debtor_id = :debtor AND state = 'awaiting_approval') AS asked_at,
    (SELECT number FROM agreement WHERE debtor_id = :debtor AND state = 'active' ORDER BY id DESC LIMIT 1) AS agreement,
    (SELECT MIN(agreement_instalment.due) FROM agreement_instalment
        JOIN agreement ON agreement.debtor_id = agreement_instalment.debtor_id
            AND agreement.id = agreement_instalment.agreement_id AND agreement.state = 'active'
        WHERE agreement_instalment.debtor_id = :debtor AND agreement_instalment.status = 'open') AS agreement_due,
    (SELECT made_at FROM agreement WHERE debtor_id = :debtor AND state = 'active' ORDER BY id DESC LIMIT 1) AS agreement_at,
    (SELECT MIN(due) FROM promise WHERE debtor_id = :debtor AND state = 'open') AS promise_due,
    (SELECT MAX(made_at) FROM promise WHERE debtor_id = :debtor AND state = 'open') AS promise_at,
    (SELECT MIN(not_before) FROM outbox WHERE debtor_id = :debtor AND state IN ('queued', 'claimed', 'handed_over')) AS leaves_at,
    (SELECT MIN(next_at) FROM (SELECT step, next_at FROM cadence_state WHERE debtor_id = :debtor AND state = 'active'
        UNION ALL SELECT step, next_at FROM cadence_event WHERE debtor_id = :debtor AND state = 'active') AS course) AS step_at,
    (SELECT step FROM (SELECT step, next_at FROM cadence_state WHERE debtor_id = :debtor AND state = 'active'
        UNION ALL SELECT step, next_at FROM cadence_event WHERE debtor_id = :debtor AND state = 'active') AS course
        ORDER BY next_at LIMIT 1) AS step,
    (SELECT next_step FROM work_item WHERE debtor_id = :debtor AND next_step IS NOT NULL ORDER BY updated_at DESC, id DESC LIMIT 1) AS next_step,
    EXISTS (SELECT 1 FROM cadence_state WHERE debtor_id = :debtor AND state = 'done')
        AND NOT EXISTS (SELECT 1 FROM cadence_event WHERE debtor_id = :debtor AND state = 'active') AS cadence_over
