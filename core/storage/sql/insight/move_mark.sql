UPDATE learning_mark SET counted_id = :counted, seen_id = :seen, seen_at = :at WHERE name = 'responses'
