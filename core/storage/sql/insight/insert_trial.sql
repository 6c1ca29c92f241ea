INSERT INTO experiment_trial (debtor_id, outbox_id, name, version, variant, at)
VALUES (:debtor, :outbox, :name, :version, :variant, :at)
ON CONFLICT (debtor_id, outbox_id, name) DO NOTHING
