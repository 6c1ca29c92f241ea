-- of this engine alone
-- The people of a range.
SELECT debtor.id AS place, debtor.name, debtor.uf, debtor.right_party_at IS NOT NULL AS confirmed
FROM debtor
WHERE debtor.id BETWEEN :first AND :last
-- include cadence/parts/plain_people_file
ORDER BY debtor.id
