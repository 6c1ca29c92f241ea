-- of this engine alone
-- Where those of a range are reached.
SELECT contact_point.debtor_id AS place,
-- include cadence/parts/plain_contact_file
FROM contact_point
WHERE contact_point.debtor_id BETWEEN :first AND :last
-- include cadence/parts/plain_contacts_file
ORDER BY contact_point.debtor_id
