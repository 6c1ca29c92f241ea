INSERT INTO bank_record (file_id, line, account, key, kind, code, occurrence, our_number, reference, on_date, amount_cents,
    text)
VALUES (:file, :line, :account, :key, :kind, CAST(:code AS TEXT), CAST(:occurrence AS TEXT), CAST(:our_number AS TEXT),
    CAST(:reference AS TEXT), CAST(:on_date AS TEXT), :amount, :text)
ON CONFLICT DO NOTHING
