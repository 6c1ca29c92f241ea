-- Since when a payment that they speak of is looked for, while collection stands still for it. What they perhaps
-- said (held by the negotiation agent) is no claim.
SELECT MIN(since) AS since FROM hold
WHERE debtor_id = :debtor AND reason = 'payment_in_flight' AND placed_by = 'agent:follow_up' AND released_at IS NULL
    AND until > :now
