-- They sent a proof; the time in which a payment comes to light is nearly over (:soon: before collection may go on), and none did.
-- Work about a proof that somebody touched since has it, also when it was opened before: people have judged it, or will.
-- One row a debtor.
SELECT hold.debtor_id, MIN(hold.id) AS id
FROM hold
JOIN interaction ON interaction.debtor_id = hold.debtor_id AND interaction.id = hold.interaction_id
    AND interaction.kind IN ('image', 'document')
WHERE hold.reason = 'payment_in_flight' AND hold.placed_by LIKE 'agent:%' AND hold.released_at IS NULL
    AND hold.until <= :soon AND hold.until > :since
    AND EXISTS (SELECT 1 FROM instalment WHERE instalment.debtor_id = hold.debtor_id
        AND instalment.status IN ('open', 'agreed'))
    AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.debtor_id = hold.debtor_id AND payment.state = 'matched'
        AND COALESCE(payment.matched_at, payment.recorded_at) >= hold.since)
    AND NOT EXISTS (SELECT 1 FROM work_item WHERE work_item.debtor_id = hold.debtor_id
        AND (work_item.reason = 'proof_to_check' OR work_item.reasons LIKE '%"proof_to_check"%')
        AND work_item.updated_at >= hold.since)
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = hold.debtor_id
        AND follow_up.occasion = 'proof:' || hold.id)
GROUP BY hold.debtor_id
