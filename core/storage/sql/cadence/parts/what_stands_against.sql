-- What keeps a step from being taken. Which word of theirs rules is read off the ledger, of those who ever refused.
    EXISTS (SELECT 1 FROM consent WHERE consent.debtor_id = cadence_state.debtor_id
        AND consent.state = 'revoked') AS refused,
    EXISTS (SELECT 1 FROM hold WHERE hold.debtor_id = cadence_state.debtor_id AND hold.contract_id IS NULL
        AND hold.released_at IS NULL AND (hold.until IS NULL OR hold.until > :now)) AS held,
    -- What they wrote waits for a person's answer: it is a person's turn, also before one takes it.
    COALESCE((SELECT baton.holder_kind FROM baton WHERE baton.debtor_id = cadence_state.debtor_id
        AND (baton.until IS NULL OR baton.until > :now)),
        (SELECT 'human' FROM work_item WHERE work_item.debtor_id = cadence_state.debtor_id AND work_item.state <> 'closed'
            AND work_item.interaction_id IS NOT NULL LIMIT 1)) AS baton,
    EXISTS (SELECT 1 FROM agreement WHERE agreement.debtor_id = cadence_state.debtor_id
        AND agreement.state IN ('accepted', 'awaiting_approval')) AS deciding,
    EXISTS (SELECT 1 FROM agreement WHERE agreement.debtor_id = cadence_state.debtor_id
        AND agreement.state = 'active') AS agreement,
    EXISTS (SELECT 1 FROM promise WHERE promise.debtor_id = cadence_state.debtor_id AND promise.contract_id IS NULL
        AND promise.state = 'open') AS promise,
    -- The last that the cadence said, and for which creditor: "cadence:collection:2026-11-20 17".
    (SELECT said.dedupe_key || ' ' || COALESCE((SELECT CAST(contract.creditor_id AS TEXT) FROM contract
            WHERE contract.debtor_id = said.debtor_id AND contract.id = said.contract_id), '')
        FROM outbox AS said
        WHERE said.debtor_id = cadence_state.debtor_id AND said.dedupe_key > 'cadence:' AND said.dedupe_key < 'cadence;'
            AND said.dedupe_key LIKE 'cadence:%:20__-__-__' AND said.state NOT IN ('failed', 'refused', 'recalled')
        ORDER BY substr(said.dedupe_key, length(said.dedupe_key) - 9) DESC
        LIMIT 1) AS said
