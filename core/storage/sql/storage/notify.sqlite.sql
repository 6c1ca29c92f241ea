INSERT INTO change_note (topic, debtor_id) VALUES (:topic, :debtor) RETURNING NULL AS ignored
