SELECT number, kind, interaction_id, channel, handle, at, reason, signature, shown, shown_sha256, line_sha256,
    recorded_by, recorded_at
FROM agreement_acceptance WHERE debtor_id = :debtor AND agreement_id = :agreement ORDER BY number
