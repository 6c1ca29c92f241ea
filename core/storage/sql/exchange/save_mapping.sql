INSERT INTO import_mapping (creditor_id, headers, mapping, saved_at) VALUES (:creditor, :headers, :mapping, :now)
ON CONFLICT (creditor_id, headers) DO UPDATE SET mapping = excluded.mapping, saved_at = excluded.saved_at
