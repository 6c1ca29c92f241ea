-- What bears on every word about the debt of outbox.debtor_id: payments that came in, what was settled, agreements in force.
        (SELECT CAST(COUNT(*) AS TEXT) FROM payment WHERE payment.debtor_id = outbox.debtor_id)
        || '/' || (SELECT CAST(COALESCE(SUM(instalment.amount_cents - instalment.open_cents), 0) AS TEXT) FROM instalment
            WHERE instalment.debtor_id = outbox.debtor_id)
        || '/' || (SELECT CAST(COALESCE(SUM(agreement.id), 0) AS TEXT) FROM agreement
            WHERE agreement.debtor_id = outbox.debtor_id AND agreement.state = 'active')
