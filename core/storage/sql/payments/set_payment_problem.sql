UPDATE payment SET problem = :problem, raw = :raw WHERE id = :id
