-- Of what was worked off. What was set aside keeps its people: it may be tried again.
DELETE FROM inbox_key
WHERE inbox_id IN (
    SELECT inbox_key.inbox_id FROM inbox_key
    JOIN inbox ON inbox.id = inbox_key.inbox_id
    WHERE inbox.state = 'processed')
