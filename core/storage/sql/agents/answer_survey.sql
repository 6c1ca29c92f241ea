-- The newest question of the kind, once.
UPDATE survey SET score = :score, interaction_id = :line, at = :at
WHERE debtor_id = :debtor AND score IS NULL
    AND id = (SELECT MAX(asked.id) FROM survey AS asked WHERE asked.debtor_id = :debtor AND asked.kind = :kind)
