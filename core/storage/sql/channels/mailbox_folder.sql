SELECT uid_validity, last_uid, compared_to FROM mailbox_folder WHERE account = :account AND folder = :folder
