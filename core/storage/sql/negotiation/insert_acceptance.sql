INSERT INTO agreement_acceptance (debtor_id, agreement_id, number, kind, interaction_id, channel, handle, at, reason,
    signature, shown, shown_sha256, line_sha256, recorded_by, recorded_at)
VALUES (:debtor, :agreement, :number, :kind, CAST(:interaction AS BIGINT), :channel, :handle, :at, :reason,
    :signature, :shown, :shown_sha256, :line_sha256, :recorded_by, :recorded_at)
