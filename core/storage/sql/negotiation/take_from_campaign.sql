UPDATE campaign SET spent_cents = spent_cents + :amount
WHERE creditor_id = :creditor AND name = :campaign AND spent_cents + :amount <= :budget
