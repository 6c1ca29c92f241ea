SELECT number FROM agreement
WHERE debtor_id = :debtor AND creditor_id = :creditor AND state = 'awaiting_approval'
