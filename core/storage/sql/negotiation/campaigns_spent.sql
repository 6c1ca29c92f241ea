SELECT name, spent_cents FROM campaign WHERE creditor_id = :creditor
