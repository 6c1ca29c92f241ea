UPDATE mailbox_folder SET
    last_uid = :last_uid, taken = taken + :taken, known = known + :known, cut = cut + :cut
WHERE account = :account AND folder = :folder AND uid_validity = :uid_validity AND last_uid = :from_uid
