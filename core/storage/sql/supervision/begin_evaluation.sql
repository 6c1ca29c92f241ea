INSERT INTO quality_evaluation (debtor_id, id, sample_id, subject, evaluator, scorecard, scorecard_version, state, begun_at)
VALUES (:debtor, :id, :sample, :subject, :evaluator, :scorecard, :version, 'draft', :now)
