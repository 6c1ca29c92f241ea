SELECT id, debtor_id FROM payment WHERE provider = :provider AND external_id = :external_id
