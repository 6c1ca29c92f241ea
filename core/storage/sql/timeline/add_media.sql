INSERT INTO media (debtor_id, interaction_at, interaction_id, number, mime_type, name, size, voice_note, content_id,
    state, reason, sha256, provider, reference)
VALUES (:debtor, :interaction_at, :interaction, :number, :mime_type, :name, :size, :voice_note, :content_id,
    :state, :reason, :sha256, :provider, :reference)
ON CONFLICT (debtor_id, interaction_at, interaction_id, number) DO UPDATE
SET state = excluded.state, reason = excluded.reason, sha256 = excluded.sha256, size = excluded.size
WHERE media.state <> 'stored'
