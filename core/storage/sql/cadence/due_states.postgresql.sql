-- Scalar subqueries on tables clustered by debtor: each is a short range read.
SELECT cadence_state.debtor_id, cadence_state.portfolio_id, portfolio.cadence, cadence_state.anchor_due, cadence_state.step,
    debtor.name AS debtor_name, debtor.right_party_at,
    COALESCE(creditor.legal_name, creditor.name) AS creditor_name, creditor.document AS creditor_document,
    creditor.address AS creditor_address,
    (SELECT contact_point.value FROM contact_point
        WHERE contact_point.debtor_id = debtor.id AND contact_point.status IN ('unknown', 'active')
            AND (contact_point.kind = 'whatsapp' OR (contact_point.kind = 'phone' AND contact_point.value LIKE '+55__9________'))
        ORDER BY contact_point.last_inbound_at IS NULL, contact_point.confidence DESC, contact_point.id LIMIT 1) AS mobile,
    (SELECT contact_point.value FROM contact_point
        WHERE contact_point.debtor_id = debtor.id AND contact_point.kind = 'email'
            AND contact_point.status IN ('unknown', 'active')
        ORDER BY contact_point.confidence DESC, contact_point.id LIMIT 1) AS email,
    (SELECT string_agg(consent.channel, ' ') FROM consent
        WHERE consent.debtor_id = debtor.id AND consent.purpose IN ('collection', '*') AND consent.state = 'revoked'
            AND NOT EXISTS (SELECT 1 FROM consent AS later
                WHERE later.debtor_id = consent.debtor_id AND later.channel = consent.channel
                    AND later.purpose = consent.purpose AND later.id > consent.id)) AS revoked,
    EXISTS (SELECT 1 FROM hold WHERE hold.debtor_id = debtor.id AND hold.released_at IS NULL
        AND (hold.until IS NULL OR hold.until > :now)) AS held,
    (SELECT baton.holder_kind FROM baton WHERE baton.debtor_id = debtor.id
        AND (baton.until IS NULL OR baton.until > :now)) AS baton,
    EXISTS (SELECT 1 FROM agreement WHERE agreement.debtor_id = debtor.id
        AND agreement.state IN ('active', 'awaiting_approval')) AS agreement,
    EXISTS (SELECT 1 FROM promise WHERE promise.debtor_id = debtor.id AND promise.state = 'open') AS promise,
    (SELECT MAX(contact_point.last_inbound_at) FROM contact_point
        WHERE contact_point.debtor_id = debtor.id) AS last_inbound_at,
    (SELECT CASE WHEN outbox.state IN ('sent', 'delivered') THEN 1 ELSE 0 END FROM outbox
        WHERE outbox.debtor_id = debtor.id AND outbox.state IN ('sent', 'delivered', 'read')
        ORDER BY outbox.id DESC LIMIT 1) AS unread,
    (SELECT SUM(instalment.open_cents) FROM instalment
        WHERE instalment.debtor_id = debtor.id AND instalment.status = 'open' AND instalment.due <= :today) AS due_cents,
    (SELECT SUM(instalment.open_cents) FROM instalment
        WHERE instalment.debtor_id = debtor.id AND instalment.status = 'open'
            AND instalment.due = cadence_state.anchor_due) AS anchor_cents,
    (SELECT contract.number FROM instalment
        JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
        WHERE instalment.debtor_id = debtor.id AND instalment.status = 'open'
        ORDER BY instalment.due, instalment.id LIMIT 1) AS contract_number,
    (SELECT instalment.contract_id FROM instalment
        WHERE instalment.debtor_id = debtor.id AND instalment.status = 'open'
        ORDER BY instalment.due, instalment.id LIMIT 1) AS contract_id
FROM cadence_state
JOIN debtor ON debtor.id = cadence_state.debtor_id
JOIN portfolio ON portfolio.id = cadence_state.portfolio_id
JOIN creditor ON creditor.id = portfolio.creditor_id
WHERE cadence_state.state = 'active' AND cadence_state.next_at <= :now
ORDER BY cadence_state.next_at, cadence_state.debtor_id
LIMIT :limit
FOR UPDATE OF cadence_state SKIP LOCKED
