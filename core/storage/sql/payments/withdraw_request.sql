-- Why a charge is withheld stays; what the provider said to an earlier wish does not.
UPDATE payment_request SET withdrawal_by = :actor, withdrawal_at = :now, withdrawal_reason = :reason,
    tries = 0, retry_after = 0,
    failure = CASE WHEN state = 'withheld' THEN failure END
WHERE debtor_id = :debtor AND id = :id AND state IN ('requested', 'active', 'withheld')
