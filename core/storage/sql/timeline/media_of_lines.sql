-- planned once: the clustered range is the best plan for every debtor
SELECT interaction_at, interaction_id, number, mime_type, name, size, voice_note, content_id, state, reason, sha256,
    provider, reference, milliseconds, peaks, transcript
FROM media
WHERE debtor_id = :debtor AND interaction_at >= :oldest AND interaction_at <= :newest
ORDER BY interaction_at, interaction_id, number
