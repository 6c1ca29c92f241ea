INSERT INTO bank_account (account, bank, branch, number, agreement, transmission)
VALUES (:account, :bank, :branch, :number, :agreement, :transmission)
