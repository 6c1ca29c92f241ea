INSERT INTO loose_file (debtor_id, sha256, kept_at)
VALUES (:debtor, :sha256, :now)
ON CONFLICT (debtor_id, sha256) DO UPDATE
SET kept_at = excluded.kept_at
