-- of this engine alone
-- The people who may be plain.
SELECT place.number AS place, debtor.name, debtor.uf, debtor.right_party_at IS NOT NULL AS confirmed
FROM temp.due_place AS place
CROSS JOIN debtor ON debtor.id = place.debtor_id
-- include cadence/parts/plain_gathered_file
-- include cadence/parts/plain_people_file
ORDER BY place.number
