INSERT INTO experiment_trial (debtor_id, outbox_id, name, version, variant, at, worth)
VALUES (:debtor, :outbox, :name, 1, :variant, :at, :worth)
