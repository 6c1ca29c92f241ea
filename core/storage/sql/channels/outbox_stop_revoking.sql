-- fall_back_at: NULL: the message stays where it is.
UPDATE outbox SET claimed_by = NULL, lease_until = NULL, fall_back_at = CAST(:fall_back_at AS BIGINT),
    revoking_since = CASE WHEN :in_doubt = 1 THEN revoking_since END
WHERE debtor_id = :debtor_id AND id = :id AND fall_back_at IS NOT NULL
