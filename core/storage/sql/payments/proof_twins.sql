-- Who else showed the same file or the same id.
SELECT proof.id, proof.debtor_id, proof.sha256, proof.end_to_end_id, debtor.name
FROM payment_proof proof JOIN debtor ON debtor.id = proof.debtor_id
WHERE proof.debtor_id <> :debtor AND proof.state <> 'withdrawn'
    AND (proof.sha256 = :sha256 OR (proof.end_to_end_id IS NOT NULL AND proof.end_to_end_id = :end_to_end_id))
ORDER BY proof.id LIMIT 20
