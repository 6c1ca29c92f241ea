-- What a debtor has many of (contact points, instalments) is read apart, once for the whole batch.
SELECT cadence_state.debtor_id, cadence_state.portfolio_id, cadence_state.anchor_due, cadence_state.step,
    portfolio.creditor_id,
    (SELECT string_agg(cadence_run.step, ' ') FROM cadence_run
-- include cadence/parts/steps_taken
-- include cadence/parts/what_stands_against
FROM (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS value) AS due
JOIN cadence_state ON cadence_state.debtor_id = due.value
    AND cadence_state.state = 'active' AND cadence_state.next_at <= :now
JOIN debtor ON debtor.id = cadence_state.debtor_id
JOIN portfolio ON portfolio.id = cadence_state.portfolio_id
FOR UPDATE OF cadence_state SKIP LOCKED
