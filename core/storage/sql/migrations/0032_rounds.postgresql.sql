-- What the engine asks in every round is found without reading whatever was ever there. The index of requests that waited has
-- no use on SQLite, which does not see that one state is among several.
DROP INDEX payment_request_waiting;
CREATE INDEX payment_request_by_state ON payment_request (method, account, state, updated_at);
CREATE INDEX hold_looking ON hold (until) WHERE reason = 'payment_in_flight' AND released_at IS NULL;
CREATE INDEX agreement_instalment_due ON agreement_instalment (due) WHERE status = 'open';
