SELECT i.debtor_id, i.id, i.at, i.channel, i.text
FROM (
    SELECT rowid AS interaction_id
    FROM interaction_words
    WHERE interaction_words MATCH :words
    ORDER BY rowid DESC
    LIMIT 500
) hit
CROSS JOIN interaction i ON i.id = hit.interaction_id
ORDER BY i.at DESC, i.id DESC
LIMIT :limit
