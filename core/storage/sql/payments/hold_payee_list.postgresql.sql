-- Charges of one creditor are stored side by side; who changes its list waits for them.
SELECT id FROM creditor WHERE id = :creditor FOR SHARE
