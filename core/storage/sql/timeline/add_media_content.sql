-- Seen again after half a day it is as good as new: the housekeeping, which takes what is older, can't overtake this.
INSERT INTO media_content (sha256, size, stored_at, bytes)
VALUES (:sha256, :size, :now, :bytes)
ON CONFLICT (sha256) DO UPDATE
SET stored_at = excluded.stored_at
WHERE excluded.stored_at - media_content.stored_at > 43200000000
