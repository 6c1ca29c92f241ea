SELECT debtor.document, debtor.name, MIN(instalment.open_cents) AS open_cents
FROM debtor
JOIN instalment ON instalment.debtor_id = debtor.id AND instalment.status = 'open'
WHERE debtor.kind = 'person' AND debtor.document IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM agreement WHERE agreement.debtor_id = debtor.id)
GROUP BY debtor.id, debtor.document, debtor.name
ORDER BY debtor.id DESC
LIMIT :limit
