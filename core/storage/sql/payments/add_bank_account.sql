-- Several workers say the same when they start together.
INSERT INTO bank_account (account, bank, branch, number, agreement, transmission)
VALUES (:account, :bank, :branch, :number, :agreement, :transmission)
ON CONFLICT (account) DO UPDATE SET bank = excluded.bank, branch = excluded.branch, number = excluded.number,
    agreement = excluded.agreement, transmission = excluded.transmission
