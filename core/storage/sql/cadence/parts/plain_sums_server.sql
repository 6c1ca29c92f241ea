        MIN(instalment.due) AS oldest,
        CAST(SUM(CASE WHEN instalment.due <= :today THEN instalment.open_cents ELSE 0 END) AS BIGINT) AS due_cents,
        CAST(SUM(CASE WHEN instalment.due = base.anchor_due THEN instalment.open_cents ELSE 0 END) AS BIGINT) AS anchor_cents,
        MIN(CASE WHEN instalment.due = base.anchor_due THEN instalment.contract_id END) AS contract_id
