-- Which runs those of a place are, and the debtor.
        WHERE cadence_run.debtor_id = cadence_state.debtor_id AND cadence_run.portfolio_id = cadence_state.portfolio_id
            AND cadence_run.anchor_due = cadence_state.anchor_due) AS ran,
    debtor.uf, debtor.city, debtor.name AS debtor_name, debtor.kind AS debtor_kind, debtor.right_party_at,
