    debtor.kind || '/' || COALESCE((SELECT CAST(MIN(contract.portfolio_id) AS TEXT) FROM contract
        WHERE contract.debtor_id = debtor.id), '-')
