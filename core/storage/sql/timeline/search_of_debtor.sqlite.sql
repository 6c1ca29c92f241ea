SELECT i.debtor_id, i.id, i.at, i.channel, i.text
FROM interaction i
WHERE i.debtor_id = :debtor
    AND i.id IN (SELECT rowid FROM interaction_words WHERE interaction_words MATCH :words)
ORDER BY i.at DESC, i.id DESC
LIMIT :limit
