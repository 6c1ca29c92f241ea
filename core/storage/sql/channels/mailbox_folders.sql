SELECT account, folder, counted_anew, taken, known, cut, COALESCE(checked_at, 0) / 1000000 AS checked_seconds, failures, code,
    (SELECT COUNT(*) FROM mailbox_gap g
     WHERE g.account = f.account AND g.folder = f.folder AND g.uid_validity = f.uid_validity) AS gaps
FROM mailbox_folder f ORDER BY account, folder
