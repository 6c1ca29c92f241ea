SELECT value FROM setting WHERE name = 'payments.default_account'
