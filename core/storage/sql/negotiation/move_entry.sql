-- While people waited for an answer the entry's day went by.
UPDATE agreement_instalment SET due = :today
WHERE debtor_id = :debtor AND agreement_id = :agreement AND number = 0 AND due < :today
