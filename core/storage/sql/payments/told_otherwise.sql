-- Payments of a debtor that came another way: the provider's own word, say, for what a bank's statement lists as well.
SELECT COUNT(*) AS payments FROM payment
WHERE debtor_id = :debtor AND amount_cents = :amount AND (provider <> :provider OR method <> :method)
    AND paid_at >= :from AND paid_at < :until
