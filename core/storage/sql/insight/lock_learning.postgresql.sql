-- Two engines never count at once: the weights of a segment are taken back and added again.
SELECT counted_id, seen_id, seen_at FROM learning_mark WHERE name = 'responses' FOR NO KEY UPDATE
