-- The provider tells now what a bank's file told before: from here on it is known by the provider's id.
UPDATE payment SET provider = :provider, external_id = :external_id
WHERE id = (SELECT MIN(b.id) FROM payment b
        WHERE b.txid = :txid AND b.provider = 'bank' AND b.amount_cents = :amount
            AND b.paid_at BETWEEN :from AND :until)
    AND NOT EXISTS (SELECT 1 FROM payment k WHERE k.provider = :provider AND k.external_id = :external_id)
