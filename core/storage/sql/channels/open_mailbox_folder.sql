INSERT INTO mailbox_folder (account, folder, uid_validity)
VALUES (:account, :folder, :uid_validity)
ON CONFLICT (account, folder) DO UPDATE SET
    uid_validity = excluded.uid_validity, last_uid = 0, compared_to = :compared_to,
    counted_anew = mailbox_folder.counted_anew + CASE WHEN mailbox_folder.uid_validity > 0 THEN 1 ELSE 0 END
WHERE mailbox_folder.uid_validity <> excluded.uid_validity
