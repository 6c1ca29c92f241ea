-- Files of this agreement under whatever name, and files under this name.
SELECT DISTINCT account, bank, agreement FROM bank_file
WHERE kind = :kind AND (account = :account OR (bank = :bank AND agreement = :agreement))
