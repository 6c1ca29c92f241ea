-- Money of one debtor moves one transaction at a time; rows that refer to the debtor may still be added meanwhile.
SELECT id FROM debtor WHERE id = :debtor FOR NO KEY UPDATE
