INSERT INTO media_content (sha256, size, stored_at, bytes) VALUES (:sha256, :size, :now, :bytes) ON CONFLICT DO NOTHING
