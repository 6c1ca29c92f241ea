INSERT INTO bank_file (id, account, kind, bank, agreement, sequence, sha256, records, payments, loaded_by, loaded_at)
VALUES (:id, :account, :kind, :bank, :agreement, :sequence, :sha256, :records, :payments, :actor, :now)
