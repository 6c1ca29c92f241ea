-- Within one listing the stricter days stand; what is in force began when it began. A later listing is not undone by an
-- earlier one that comes in after it.
INSERT INTO do_not_contact (value, entry, list, creditor_id, channel, legal, source, valid_from, valid_until, listed_by,
    listed_at)
VALUES (:value, :entry, :list, :creditor, :channel, :legal, :source, :from, :until, :by, :at)
ON CONFLICT (value, list, creditor_id, channel) DO UPDATE SET legal = excluded.legal, source = excluded.source,
    valid_from = CASE WHEN do_not_contact.valid_from < excluded.valid_from
            AND (do_not_contact.listed_at = excluded.listed_at OR do_not_contact.valid_from <= :today
                AND (do_not_contact.valid_until IS NULL OR do_not_contact.valid_until >= :today))
        THEN do_not_contact.valid_from ELSE excluded.valid_from END,
    valid_until = CASE WHEN do_not_contact.listed_at = excluded.listed_at
            AND (do_not_contact.valid_until IS NULL OR do_not_contact.valid_until > excluded.valid_until)
        THEN do_not_contact.valid_until ELSE excluded.valid_until END,
    listed_by = excluded.listed_by, listed_at = excluded.listed_at
WHERE do_not_contact.listed_at <= excluded.listed_at
