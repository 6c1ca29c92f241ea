SELECT account, failing_since, failures, code, reason FROM mailbox_folder
WHERE failures > 0 ORDER BY account, failing_since DESC
