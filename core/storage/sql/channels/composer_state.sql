SELECT
    (SELECT body FROM draft WHERE actor = :actor AND debtor_id = :debtor) AS body,
    (SELECT channel FROM draft WHERE actor = :actor AND debtor_id = :debtor) AS channel,
    (SELECT MAX(at) FROM interaction WHERE debtor_id = :debtor AND channel = 'whatsapp' AND direction = 'in') AS last_whatsapp
