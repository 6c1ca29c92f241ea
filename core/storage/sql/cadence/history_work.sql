-- When something they wrote waited for a person.
SELECT created_at, closed_at
FROM work_item
WHERE debtor_id = :debtor AND interaction_id IS NOT NULL
