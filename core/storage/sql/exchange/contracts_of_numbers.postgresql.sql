SELECT contract.debtor_id, contract.id, contract.number, contract.portfolio_id, contract.product,
    contract.segment, contract.rating, debtor.document
FROM contract
JOIN debtor ON debtor.id = contract.debtor_id
WHERE contract.creditor_id = :creditor AND contract.number IN (SELECT jsonb_array_elements_text(CAST(:numbers AS jsonb)))
