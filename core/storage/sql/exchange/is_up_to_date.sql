SELECT EXISTS (SELECT 1 FROM imported_file WHERE portfolio_id = :portfolio AND fingerprint = :fingerprint) AS yes
