SELECT at, actor_kind, payload FROM interaction
WHERE debtor_id = :debtor AND at > :since AND at <= :at AND direction = 'out'
ORDER BY at DESC, id DESC
LIMIT 20
