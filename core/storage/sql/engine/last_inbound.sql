SELECT channel, handle, at FROM interaction
WHERE debtor_id = :debtor AND direction = 'in' AND channel IN ('whatsapp', 'sms', 'email') AND handle IS NOT NULL AND handle <> ''
ORDER BY at DESC, id DESC
LIMIT 1
