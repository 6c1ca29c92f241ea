-- Writers take turns as it is.
SELECT counted_id, seen_id, seen_at FROM learning_mark WHERE name = 'responses'
