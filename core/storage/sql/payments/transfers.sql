SELECT t.id, t.creditor_id, c.name AS creditor, t.number, t.from_day, t.until_day, t.received_cents, t.returned_cents,
    t.commission_cents, t.fee_cents, t.net_cents, t.closed_by, t.closed_at
FROM transfer t JOIN creditor c ON c.id = t.creditor_id
WHERE CAST(:creditor AS BIGINT) IS NULL OR t.creditor_id = :creditor
ORDER BY t.id DESC LIMIT :limit
