-- Each thing once, however often it was announced meanwhile.
SELECT MAX(id) AS id, topic, debtor_id
FROM change_note
WHERE id > :last
GROUP BY topic, debtor_id
ORDER BY id
LIMIT :limit
