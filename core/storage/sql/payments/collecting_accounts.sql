SELECT substr(name, length('payments.account.') + 1) AS method, value AS account
FROM setting WHERE name LIKE 'payments.account.%'
