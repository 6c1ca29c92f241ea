DELETE FROM media_content
WHERE sha256 = :sha256 AND stored_at < :kept_before
    AND NOT EXISTS (SELECT 1 FROM loose_file WHERE loose_file.sha256 = media_content.sha256)
    AND NOT EXISTS (SELECT 1 FROM media WHERE media.sha256 = media_content.sha256)
