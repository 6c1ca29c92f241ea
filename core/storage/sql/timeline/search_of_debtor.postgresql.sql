SELECT i.debtor_id, i.id, i.at, i.channel, i.text
FROM interaction i
WHERE i.debtor_id = :debtor AND i.text <> '' AND folded_words(i.text) @@ CAST(:words AS tsquery)
ORDER BY i.at DESC, i.id DESC
LIMIT :limit
