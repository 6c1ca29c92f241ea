-- What a payment lies about, and what of it went back.

-- refunded_cents: as the provider told last. problem: why it settles nothing, in words (state odd).
ALTER TABLE payment ADD COLUMN refunded_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE payment ADD COLUMN problem TEXT;
CREATE INDEX payment_unplaced ON payment (debtor_id, state) WHERE debtor_id = 0;
