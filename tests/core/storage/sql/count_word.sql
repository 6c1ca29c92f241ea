SELECT COUNT(*) AS found FROM setting WHERE name = :word OR value = :word
