SELECT at, step, reason
FROM cadence_run
WHERE debtor_id = :debtor AND outcome = 'skipped' AND at >= :oldest AND at <= :newest
ORDER BY at
