INSERT INTO mailbox_mail (account, fingerprint) VALUES (:account, :fingerprint)
ON CONFLICT (account, fingerprint) DO NOTHING
