INSERT INTO imported_file (portfolio_id, fingerprint, imported_at) VALUES (:portfolio, :fingerprint, :now)
ON CONFLICT (portfolio_id) DO UPDATE SET fingerprint = excluded.fingerprint, imported_at = excluded.imported_at
