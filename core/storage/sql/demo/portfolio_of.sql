SELECT MIN(portfolio_id) AS portfolio_id FROM contract WHERE debtor_id = :debtor
