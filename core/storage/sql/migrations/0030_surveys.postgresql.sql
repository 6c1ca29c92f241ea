-- A survey begins with its question. score, interaction_id, at: of the answer, NULL while there is none. question_id: the line
-- that asks. handler: who made the deal or spoke with them last, a person's login or "agent:…".
ALTER TABLE survey ALTER COLUMN score DROP NOT NULL;
ALTER TABLE survey ALTER COLUMN at DROP NOT NULL;
ALTER TABLE survey ADD COLUMN asked_at BIGINT;
ALTER TABLE survey ADD COLUMN question_id BIGINT;
ALTER TABLE survey ADD COLUMN handler TEXT;
UPDATE survey SET asked_at = at, handler = COALESCE((SELECT agreement.made_by FROM agreement
    WHERE agreement.debtor_id = survey.debtor_id AND agreement.id = survey.agreement_id), 'agent:follow_up');
ALTER TABLE survey ALTER COLUMN asked_at SET NOT NULL;
ALTER TABLE survey ALTER COLUMN handler SET NOT NULL;
CREATE INDEX survey_asked ON survey (asked_at);

-- What the figures of a period are counted by.
CREATE INDEX payment_by_time ON payment (paid_at);
CREATE INDEX contract_by_arrival ON contract (created_at);
