INSERT INTO suggestion (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, agent, reason,
    made_at, not_after)
VALUES (:debtor, :id, :channel, :handle, :purpose, :kind, :template, :subject, :body, :payload, :agent, :reason, :made_at,
    CAST(:not_after AS BIGINT))
