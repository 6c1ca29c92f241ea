SELECT * FROM outbox WHERE debtor_id = :debtor_id ORDER BY id DESC LIMIT :limit
