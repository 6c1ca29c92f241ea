SELECT DISTINCT debtor_id FROM contract WHERE debtor_id > :after ORDER BY debtor_id LIMIT :most
