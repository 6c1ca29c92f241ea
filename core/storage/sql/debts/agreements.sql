SELECT a.id, a.number, a.state, a.entry_cents, a.instalments, a.amount_cents, a.discount_cents, a.total_cents, a.first_due,
    a.made_by, a.made_at,
    (SELECT COALESCE(sum(n.open_cents), 0)
        FROM agreement_instalment n
        WHERE n.debtor_id = a.debtor_id AND n.agreement_id = a.id AND n.status = 'open') AS open_cents,
    (SELECT min(n.due)
        FROM agreement_instalment n
        WHERE n.debtor_id = a.debtor_id AND n.agreement_id = a.id AND n.status = 'open') AS next_due
FROM agreement a
WHERE a.debtor_id = :debtor
ORDER BY a.made_at, a.id
