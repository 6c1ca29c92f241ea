-- Thanks that say nothing else. Those that ask how it was, or tell what is left or that all is paid, go out in their time.
UPDATE outbox SET state = 'recalled', refused_reason = :reason, claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor AND state = 'queued' AND dedupe_key LIKE 'payment:' || CAST(:payment AS BIGINT) || ':%'
    AND (template LIKE 'pagamento_recebido%' OR template LIKE 'promessa_cumprida%')
