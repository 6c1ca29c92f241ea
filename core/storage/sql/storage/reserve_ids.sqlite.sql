UPDATE sequence SET next = next + :count WHERE name = :sequence RETURNING next - :count AS id
