-- Charges that a person wants taken back: who, when and why. The provider has the last word: until then they can be paid.
ALTER TABLE payment_request ADD COLUMN withdrawal_by TEXT;
ALTER TABLE payment_request ADD COLUMN withdrawal_at BIGINT;
ALTER TABLE payment_request ADD COLUMN withdrawal_reason TEXT;
