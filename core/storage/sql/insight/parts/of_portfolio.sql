    AND (:portfolio = CAST(0 AS BIGINT) OR EXISTS (SELECT 1 FROM contract
        WHERE contract.debtor_id = told.debtor_id AND contract.portfolio_id = :portfolio))
