SELECT id, document FROM debtor WHERE document IS NOT NULL
