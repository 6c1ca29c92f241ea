INSERT INTO mailbox_gap (account, folder, uid_validity, uid, reason, asked_at)
VALUES (:account, :folder, :uid_validity, :uid, :reason, :now)
ON CONFLICT (account, folder, uid_validity, uid) DO UPDATE SET reason = excluded.reason, asked_at = excluded.asked_at
