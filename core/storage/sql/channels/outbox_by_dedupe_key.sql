SELECT id, client_id FROM outbox WHERE debtor_id = :debtor_id AND dedupe_key = :dedupe_key
