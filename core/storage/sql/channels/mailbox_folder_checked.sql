UPDATE mailbox_folder SET checked_at = :now, failures = 0, failing_since = NULL, code = NULL, reason = NULL
WHERE account = :account AND folder = :folder
