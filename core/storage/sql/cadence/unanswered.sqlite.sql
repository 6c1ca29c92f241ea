-- What the cadence said since they last wrote.
SELECT due.value AS debtor_id, COUNT(*) AS messages
FROM json_each(:debtors) AS due
JOIN outbox ON outbox.debtor_id = due.value AND outbox.origin = 'cadence'
    AND outbox.state NOT IN ('failed', 'refused', 'recalled')
    AND outbox.created_at > COALESCE((SELECT MAX(contact_point.last_inbound_at) FROM contact_point
        WHERE contact_point.debtor_id = due.value), 0)
GROUP BY due.value
