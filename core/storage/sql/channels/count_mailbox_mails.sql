UPDATE mailbox_folder SET taken = taken + :taken, known = known + :known, cut = cut + :cut
WHERE account = :account AND folder = :folder
