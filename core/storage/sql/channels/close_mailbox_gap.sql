DELETE FROM mailbox_gap
WHERE account = :account AND folder = :folder AND uid_validity = :uid_validity AND uid = :uid
