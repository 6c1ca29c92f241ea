-- When people gave a payment to a debtor that nobody could place before; NULL: it was recorded as that debtor's.
ALTER TABLE payment ADD COLUMN matched_at INTEGER;
CREATE INDEX payment_by_match ON payment (matched_at) WHERE matched_at IS NOT NULL;
