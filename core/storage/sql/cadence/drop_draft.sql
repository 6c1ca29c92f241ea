DELETE FROM cadence_draft WHERE name = :name AND actor = :actor
