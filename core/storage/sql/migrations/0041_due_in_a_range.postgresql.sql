-- Who is due in a range of debtors is found without a look at everybody who is due, and counted without a look at their places.
DROP INDEX cadence_state_due;
CREATE INDEX cadence_state_due ON cadence_state (next_at, debtor_id) INCLUDE (portfolio_id) WHERE state = 'active';
