-- A creditor's list of payees changes one act at a time, and never between a charge's check and its storing.
SELECT id FROM creditor WHERE id = :creditor FOR NO KEY UPDATE
