-- They said that they paid; the time in which it was looked for is over and something is still open. times: such claims.
SELECT hold.debtor_id, hold.id,
    (SELECT COUNT(*) FROM hold AS other WHERE other.debtor_id = hold.debtor_id AND other.reason = 'payment_in_flight'
        AND other.id <= hold.id AND other.placed_by LIKE 'agent:%') AS times
FROM hold
WHERE hold.reason = 'payment_in_flight' AND hold.placed_by LIKE 'agent:%' AND hold.released_at IS NULL
    AND hold.until <= :now AND hold.until > :since
    AND EXISTS (SELECT 1 FROM instalment WHERE instalment.debtor_id = hold.debtor_id AND instalment.status = 'open')
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = hold.debtor_id
        AND follow_up.occasion = 'claim:' || hold.id)
