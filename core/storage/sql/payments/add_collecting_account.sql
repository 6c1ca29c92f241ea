INSERT INTO setting (name, value) VALUES ('payments.account.' || :method, :account)
ON CONFLICT (name) DO NOTHING
