SELECT account, bank, branch, number, agreement, transmission FROM bank_account ORDER BY account
