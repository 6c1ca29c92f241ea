DELETE FROM setting WHERE name LIKE 'payments.account.%'
