-- of this engine alone
-- Where those who are due are reached.
SELECT place.number AS place,
-- include cadence/parts/plain_contact_file
FROM temp.due_place AS place
CROSS JOIN contact_point ON contact_point.debtor_id = place.debtor_id
-- include cadence/parts/plain_gathered_file
-- include cadence/parts/plain_contacts_file
ORDER BY place.number
