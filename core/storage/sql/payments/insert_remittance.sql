INSERT INTO remittance_file (account, number, name, titles, total_cents, content, written_by, written_at)
VALUES (:account, :number, :name, :titles, :total, :content, :actor, :now)
