SELECT version, figures, closed_by, closed_at FROM day_closing
WHERE account = :account AND day = :day ORDER BY version DESC
