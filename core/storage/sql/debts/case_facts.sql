-- The header's facts that no store keeps.
SELECT
    (SELECT COUNT(*) FROM contract WHERE debtor_id = :debtor) AS contracts,
    (SELECT COUNT(*) FROM promise WHERE debtor_id = :debtor AND state = 'kept') AS kept,
    (SELECT COUNT(*) FROM promise WHERE debtor_id = :debtor AND state = 'broken') AS broken,
    (SELECT due FROM promise WHERE debtor_id = :debtor ORDER BY made_at DESC, id DESC LIMIT 1) AS promise_due,
    (SELECT state FROM promise WHERE debtor_id = :debtor ORDER BY made_at DESC, id DESC LIMIT 1) AS promise_state,
    (SELECT COALESCE(amount_cents, 0) FROM promise WHERE debtor_id = :debtor ORDER BY made_at DESC, id DESC LIMIT 1) AS promise_cents,
    (SELECT number FROM agreement WHERE debtor_id = :debtor AND state = 'active' ORDER BY id DESC LIMIT 1) AS agreement,
    (SELECT COUNT(*) FROM agreement_instalment JOIN agreement ON agreement.debtor_id = agreement_instalment.debtor_id
        AND agreement.id = agreement_instalment.agreement_id AND agreement.state = 'active'
        WHERE agreement_instalment.debtor_id = :debtor AND agreement_instalment.number > 0) AS agreement_count,
    (SELECT COUNT(*) FROM agreement_instalment JOIN agreement ON agreement.debtor_id = agreement_instalment.debtor_id
        AND agreement.id = agreement_instalment.agreement_id AND agreement.state = 'active'
        WHERE agreement_instalment.debtor_id = :debtor AND agreement_instalment.number > 0
            AND agreement_instalment.status = 'paid') AS agreement_paid,
    (SELECT SUM(agreement_instalment.open_cents) FROM agreement_instalment JOIN agreement
        ON agreement.debtor_id = agreement_instalment.debtor_id AND agreement.id = agreement_instalment.agreement_id
            AND agreement.state = 'active'
        WHERE agreement_instalment.debtor_id = :debtor AND agreement_instalment.status = 'open') AS agreement_open,
    (SELECT MIN(agreement_instalment.due) FROM agreement_instalment JOIN agreement
        ON agreement.debtor_id = agreement_instalment.debtor_id AND agreement.id = agreement_instalment.agreement_id
            AND agreement.state = 'active'
        WHERE agreement_instalment.debtor_id = :debtor AND agreement_instalment.status = 'open') AS agreement_next,
    (SELECT step FROM (SELECT step, next_at FROM cadence_state WHERE debtor_id = :debtor AND state = 'active'
        UNION ALL SELECT step, next_at FROM cadence_event WHERE debtor_id = :debtor AND state = 'active') AS course
        ORDER BY next_at LIMIT 1) AS next_step,
    (SELECT next_at FROM (SELECT step, next_at FROM cadence_state WHERE debtor_id = :debtor AND state = 'active'
        UNION ALL SELECT step, next_at FROM cadence_event WHERE debtor_id = :debtor AND state = 'active') AS course
        ORDER BY next_at LIMIT 1) AS next_at,
    EXISTS (SELECT 1 FROM work_item WHERE debtor_id = :debtor AND desk = 'care' AND state <> 'closed') AS care
