-- Writers take turns as it is.
SELECT value AS id FROM json_each(:debtors)
