-- Who said no, and why, to a refund and to a payee.
ALTER TABLE refund ADD COLUMN declined_by TEXT;
ALTER TABLE payee ADD COLUMN refusal TEXT;
CREATE INDEX refund_requested ON refund (asked_at, id) WHERE state = 'requested';
CREATE INDEX payment_request_withheld ON payment_request (creditor_id, method) WHERE state = 'withheld';
