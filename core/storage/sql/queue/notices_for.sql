-- What this person should know of since an instant: care cases that nobody has taken, callbacks they asked for that are
-- due, agreements of theirs that somebody approved, private notes that name them or are for them (a supervisor's advice, a refusal).
SELECT 'care' AS kind, work_item.id AS id, work_item.debtor_id AS debtor_id, debtor.name AS name, work_item.created_at AS at, '' AS actor, '' AS words
FROM work_item JOIN debtor ON debtor.id = work_item.debtor_id
WHERE work_item.desk = 'care' AND work_item.state = 'open' AND work_item.created_at > :since
UNION ALL
SELECT 'callback', work_item.id, work_item.debtor_id, debtor.name, work_item.snoozed_until, '', ''
FROM work_item JOIN debtor ON debtor.id = work_item.debtor_id
WHERE work_item.state IN ('open', 'snoozed') AND work_item.snoozed_until > :since AND work_item.snoozed_until <= :now
    AND EXISTS (SELECT 1 FROM interaction
        WHERE interaction.debtor_id = work_item.debtor_id AND interaction.kind = 'callback' AND interaction.actor = :actor)
UNION ALL
SELECT 'approval', agreement.id, agreement.debtor_id, debtor.name, agreement.made_at, agreement.approved_by, ''
FROM agreement JOIN debtor ON debtor.id = agreement.debtor_id
WHERE agreement.made_by = :actor AND agreement.made_at > :since AND agreement.approved_by <> :actor
UNION ALL
SELECT 'mention', interaction.id, interaction.debtor_id, debtor.name, interaction.at, interaction.actor,
    CASE WHEN interaction.payload LIKE '%"to":"' || :actor || '"%' THEN '@' || :actor ELSE interaction.text END
FROM interaction JOIN debtor ON debtor.id = interaction.debtor_id
WHERE interaction.at > :since AND interaction.kind = 'note' AND interaction.actor <> :actor
    AND (interaction.text LIKE '%@' || :actor || '%' OR interaction.payload LIKE '%"to":"' || :actor || '"%')
ORDER BY at, id
LIMIT 100
