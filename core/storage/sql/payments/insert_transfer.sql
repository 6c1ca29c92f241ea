INSERT INTO transfer (id, creditor_id, number, from_day, until_day, received_cents, returned_cents, commission_cents, fee_cents,
    net_cents, closed_by, closed_at)
VALUES (:id, :creditor, :number, :from, :until, :received, :returned, :commission, :fees, :net, :actor, :now)
