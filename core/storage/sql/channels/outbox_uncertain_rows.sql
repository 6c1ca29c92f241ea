-- The first condition is the one of the index outbox_in_hand, word for word: SQLite takes it for no other.
SELECT * FROM outbox WHERE state IN ('claimed', 'handed_over', 'uncertain') AND state = 'uncertain' AND not_before <= :now ORDER BY not_before, id LIMIT :limit
