-- Pictures and PDFs of a debtor's timeline, the latest first.
SELECT sha256, mime_type, name, interaction_at FROM media
WHERE debtor_id = :debtor AND state = 'stored' AND sha256 IS NOT NULL AND voice_note = 0
    AND (mime_type = 'application/pdf' OR mime_type LIKE 'image/%')
ORDER BY interaction_at DESC, interaction_id DESC, number LIMIT 20
