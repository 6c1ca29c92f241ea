SELECT debtor_id, id, subject FROM quality_sample WHERE week = :week
