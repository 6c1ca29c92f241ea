-- Neither in a draft nor on its way; and what did not leave can be sent again for some days.
DELETE FROM loose_file
WHERE kept_at < :kept_before
    AND NOT EXISTS (SELECT 1 FROM draft
        WHERE draft.debtor_id = loose_file.debtor_id AND draft.kind = 'file:' || loose_file.sha256)
    AND NOT EXISTS (SELECT 1 FROM outbox
        WHERE outbox.debtor_id = loose_file.debtor_id
            AND (outbox.state IN ('queued', 'claimed', 'handed_over', 'uncertain') OR outbox.updated_at >= :settled_since)
            AND outbox.payload LIKE '%' || loose_file.sha256 || '%')
RETURNING sha256
