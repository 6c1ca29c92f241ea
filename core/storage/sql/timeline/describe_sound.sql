UPDATE media
SET milliseconds = COALESCE(CAST(:milliseconds AS BIGINT), milliseconds),
    peaks = COALESCE(:peaks, peaks),
    transcript = COALESCE(:transcript, transcript)
WHERE debtor_id = :debtor AND interaction_at = :interaction_at AND interaction_id = :interaction AND number = :number
