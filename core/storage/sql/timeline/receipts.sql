-- planned once: the clustered range is the best plan for every debtor
SELECT interaction_at, interaction_id, at, status, reason
FROM receipt
WHERE debtor_id = :debtor AND interaction_at >= :oldest AND interaction_at <= :newest
ORDER BY interaction_at DESC, interaction_id DESC
