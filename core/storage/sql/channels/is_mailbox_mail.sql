SELECT 1 AS found FROM mailbox_mail WHERE account = :account AND fingerprint = :fingerprint
