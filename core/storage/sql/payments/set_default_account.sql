INSERT INTO setting (name, value) VALUES ('payments.default_account', :account)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
