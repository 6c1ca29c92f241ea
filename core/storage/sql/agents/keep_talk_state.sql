INSERT INTO talk_state (debtor_id, stage, question, unsure, turns, detail, updated_at)
VALUES (:debtor, :stage, :question, :unsure, :turns, :detail, :updated_at)
ON CONFLICT (debtor_id) DO UPDATE SET stage = excluded.stage, question = excluded.question, unsure = excluded.unsure,
    turns = excluded.turns, detail = excluded.detail, updated_at = excluded.updated_at
