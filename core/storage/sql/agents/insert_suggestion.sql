INSERT INTO suggestion (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, agent, reason,
    made_at)
VALUES (:debtor, :id, :channel, :handle, :purpose, :kind, :template, :subject, :body, :payload, :agent, :reason, :made_at)
