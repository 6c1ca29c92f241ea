-- They said that they paid; the time in which it was looked for is over and something is still open, or agreed and not kept
-- yet. One row a debtor.
-- times: such claims; what they sent within a day of it (words, and three pictures) is one.
-- What the negotiation agent held for was perhaps not said at all: nobody is told that it was not found.
-- Who is not known to be the debtor is not told what was looked for.
-- Who heard meanwhile that a payment of theirs is here is not told that none was found.
-- While they have said so again since, or a person has yet to look at the proof they sent, it was not looked for enough; what
-- came in since is what they spoke of.
SELECT hold.debtor_id, hold.id,
    (SELECT COUNT(*) FROM hold AS other WHERE other.debtor_id = hold.debtor_id AND other.reason = 'payment_in_flight'
        AND other.id <= hold.id AND other.placed_by = 'agent:follow_up'
        AND NOT EXISTS (SELECT 1 FROM hold AS same WHERE same.debtor_id = other.debtor_id
            AND same.reason = 'payment_in_flight' AND same.placed_by = 'agent:follow_up' AND same.id < other.id
            AND same.since > other.since - 86400000000)) AS times
FROM hold
WHERE hold.reason = 'payment_in_flight' AND hold.placed_by = 'agent:follow_up' AND hold.released_at IS NULL
    AND hold.until <= :now AND hold.until > :since AND hold.interaction_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM debtor WHERE debtor.id = hold.debtor_id AND debtor.right_party_at IS NOT NULL)
    AND EXISTS (SELECT 1 FROM instalment WHERE instalment.debtor_id = hold.debtor_id
        AND instalment.status IN ('open', 'agreed'))
    AND NOT EXISTS (SELECT 1 FROM hold AS later WHERE later.debtor_id = hold.debtor_id
        AND later.reason = 'payment_in_flight' AND later.placed_by = 'agent:follow_up' AND later.released_at IS NULL
        AND later.until <= :now AND later.id > hold.id)
    AND NOT EXISTS (SELECT 1 FROM hold AS again WHERE again.debtor_id = hold.debtor_id AND again.reason = 'payment_in_flight'
        AND again.placed_by <> 'agent:negotiation' AND again.released_at IS NULL AND again.until > :now)
    AND NOT EXISTS (SELECT 1 FROM work_item WHERE work_item.debtor_id = hold.debtor_id
        AND (work_item.reason = 'proof_to_check' OR work_item.reasons LIKE '%"proof_to_check"%')
        AND work_item.state <> 'closed')
    AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.debtor_id = hold.debtor_id AND payment.state = 'matched'
        AND COALESCE(payment.matched_at, payment.recorded_at) >= hold.since)
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = hold.debtor_id
        AND (follow_up.occasion LIKE 'proof:%' OR follow_up.occasion LIKE 'payment:%:told')
        AND follow_up.at >= hold.since)
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = hold.debtor_id
        AND follow_up.occasion = 'claim:' || hold.id)
