INSERT INTO mailbox_folder (account, folder, failures, failing_since, code, reason)
VALUES (:account, :folder, 1, :now, :code, :reason)
ON CONFLICT (account, folder) DO UPDATE SET
    failures = mailbox_folder.failures + 1, failing_since = COALESCE(mailbox_folder.failing_since, excluded.failing_since),
    code = excluded.code, reason = excluded.reason
