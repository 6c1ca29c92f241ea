-- Where one debtor stands on the cadences, whatever the hour; as cadence/due_places reads those whose hour has come.
SELECT cadence_state.debtor_id, cadence_state.portfolio_id, cadence_state.anchor_due, cadence_state.step,
    CASE WHEN cadence_state.step = '' THEN (SELECT group_concat(cadence_run.step, ' ') FROM cadence_run
        WHERE cadence_run.debtor_id = cadence_state.debtor_id AND cadence_run.portfolio_id = cadence_state.portfolio_id
            AND cadence_run.anchor_due = cadence_state.anchor_due) END AS ran,
    debtor.name AS debtor_name, debtor.kind AS debtor_kind, debtor.right_party_at,
    (SELECT group_concat(consent.channel, ' ') FROM consent
        WHERE consent.debtor_id = cadence_state.debtor_id AND consent.purpose IN ('collection', '*')
            AND consent.state = 'revoked'
            AND NOT EXISTS (SELECT 1 FROM consent AS later
                WHERE later.debtor_id = consent.debtor_id AND later.channel = consent.channel
                    AND later.purpose = consent.purpose AND later.id > consent.id)) AS revoked,
    EXISTS (SELECT 1 FROM hold WHERE hold.debtor_id = cadence_state.debtor_id AND hold.released_at IS NULL
        AND (hold.until IS NULL OR hold.until > :now)) AS held,
    (SELECT baton.holder_kind FROM baton WHERE baton.debtor_id = cadence_state.debtor_id
        AND (baton.until IS NULL OR baton.until > :now)) AS baton,
    EXISTS (SELECT 1 FROM agreement WHERE agreement.debtor_id = cadence_state.debtor_id
        AND agreement.state IN ('active', 'awaiting_approval')) AS agreement,
    EXISTS (SELECT 1 FROM promise WHERE promise.debtor_id = cadence_state.debtor_id AND promise.state = 'open') AS promise
FROM cadence_state
JOIN debtor ON debtor.id = cadence_state.debtor_id
WHERE cadence_state.debtor_id = :debtor AND cadence_state.state = 'active'
ORDER BY cadence_state.next_at, cadence_state.portfolio_id
