        -- Nothing is open from before the anchor: what is due, or what falls due on it. Dates are compared as bytes.
        MIN(instalment.due COLLATE "C") AS oldest,
        CAST(SUM(CASE WHEN instalment.due <= CAST(:today AS TEXT) COLLATE "C" OR instalment.due = place.anchor_due
            THEN instalment.open_cents END) AS BIGINT) AS cents,
        MIN(CASE WHEN instalment.due = place.anchor_due THEN instalment.contract_id END) AS contract_id
