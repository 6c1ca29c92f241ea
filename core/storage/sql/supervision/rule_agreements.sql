-- What needed a yes because it went beyond the limits of who asked.
SELECT agreement.made_at AS at, agreement.debtor_id, agreement.number, agreement.made_by, agreement.approval_reason,
    agreement.terms, debtor.name
FROM agreement
JOIN debtor ON debtor.id = agreement.debtor_id
WHERE agreement.approval_reason IS NOT NULL AND agreement.made_at >= :from AND agreement.made_at < :until
ORDER BY agreement.made_at DESC, agreement.id DESC
LIMIT :limit
