SELECT count(*) AS claims
FROM work_item
WHERE debtor_id = :debtor AND state = 'claimed' AND holder = :actor AND lease_until > :now
