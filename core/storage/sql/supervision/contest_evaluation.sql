UPDATE quality_evaluation SET state = 'contested', contest = :words, contested_at = :now WHERE debtor_id = :debtor AND id = :id
