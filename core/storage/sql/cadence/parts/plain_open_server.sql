    LEFT JOIN closed ON closed.channel = base.channel AND closed.uf = COALESCE(base.uf, '')
        AND closed.area = CASE WHEN point.handle LIKE '+55%' AND length(point.handle) IN (13, 14)
            THEN substr(point.handle, 4, 2) ELSE '' END
    WHERE closed.channel IS NULL AND point.handle IS NOT NULL AND owed.oldest = base.anchor_due
        AND (owed.due_cents > 0 OR owed.anchor_cents > 0)
