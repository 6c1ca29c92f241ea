SELECT state FROM quality_evaluation WHERE id = :id FOR UPDATE
