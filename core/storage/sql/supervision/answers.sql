SELECT criterion, points, not_applicable, comment, citations
FROM quality_answer
WHERE debtor_id = :debtor AND evaluation_id = :evaluation
