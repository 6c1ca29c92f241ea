SELECT due.value AS debtor_id,
    (SELECT CASE WHEN outbox.state IN ('sent', 'delivered') THEN 1 ELSE 0 END FROM outbox
        WHERE outbox.debtor_id = due.value AND outbox.state IN ('sent', 'delivered', 'read')
        ORDER BY outbox.id DESC LIMIT 1) AS unread
FROM (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS value) AS due
