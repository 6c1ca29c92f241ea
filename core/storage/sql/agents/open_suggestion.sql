SELECT debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, agent, reason, made_at, not_after
FROM suggestion WHERE debtor_id = :debtor AND state = 'open'
ORDER BY id DESC LIMIT 1
