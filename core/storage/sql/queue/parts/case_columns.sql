-- What the queue shows of a case: of the work item w and the debtor d.
    w.id, d.id AS debtor_id, w.desk, w.reason, w.sensitivity, w.score, w.terms, w.summary, w.channel, w.state, w.due_at,
    w.holder, w.lease_until, w.snoozed_until, w.interaction_id, w.waiting_since, w.assignee, w.return_reason, w.return_note,
    w.returned_at, w.returned_from, d.name, d.kind, d.right_party_at,
    (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) AS open_cents,
    (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due > :today) AS coming_cents,
    (SELECT SUM(s.open_cents) FROM agreement_instalment s JOIN agreement a ON a.debtor_id = s.debtor_id AND a.id = s.agreement_id
        WHERE s.debtor_id = d.id AND s.status = 'open' AND a.state IN ('accepted', 'active')) AS agreed_cents,
    (SELECT MIN(s.due) FROM agreement_instalment s JOIN agreement a ON a.debtor_id = s.debtor_id AND a.id = s.agreement_id
        WHERE s.debtor_id = d.id AND s.status = 'open' AND a.state IN ('accepted', 'active')) AS agreed_due,
    (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') AS oldest_due,
    (SELECT MIN(h.asked_at) FROM help_request h WHERE h.debtor_id = d.id AND h.state IN ('open', 'taken')) AS help_at,
