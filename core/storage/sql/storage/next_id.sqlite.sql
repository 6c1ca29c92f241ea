UPDATE sequence SET next = next + 1 WHERE name = :sequence RETURNING next - 1 AS id
