SELECT uid FROM mailbox_gap
WHERE account = :account AND folder = :folder AND uid_validity = :uid_validity AND asked_at < :before
ORDER BY uid LIMIT 50
