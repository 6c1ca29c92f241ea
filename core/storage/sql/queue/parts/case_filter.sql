-- The filter of a view, and nothing where it asks for nothing.
    AND (CAST(:portfolio AS BIGINT) = 0
        OR EXISTS (SELECT 1 FROM contract c WHERE c.debtor_id = d.id AND c.portfolio_id = :portfolio))
    AND (:channel = '' OR w.channel = :channel)
    AND (:reason = '' OR w.reason = :reason)
    AND (:companies = 0 OR d.kind = 'company')
    AND (CAST(:urgent_until AS BIGINT) = 0 OR w.due_at <= :urgent_until)
    AND (:they_wrote = 0 OR w.summary LIKE '“%')
    AND (:words = '' OR d.name_folded LIKE :words OR w.summary LIKE :words)
    AND (:late_from = ''
        OR (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') <= :late_from)
    AND (:late_to = ''
        OR (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') >= :late_to)
    AND (CAST(:cents_from AS BIGINT) = 0
        OR (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) >= :cents_from)
    AND (CAST(:cents_to AS BIGINT) = 0
        OR (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) <= :cents_to)
