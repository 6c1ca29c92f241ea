SELECT stated_at, channel, from_hour, until_hour
FROM preference
WHERE debtor_id = :debtor
ORDER BY stated_at
