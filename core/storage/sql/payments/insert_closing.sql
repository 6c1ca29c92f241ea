INSERT INTO day_closing (account, day, version, figures, closed_by, closed_at)
VALUES (:account, :day, :version, :figures, :actor, :now)
