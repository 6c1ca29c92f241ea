-- What weighs most first, from behind a place.
    AND (:first = 1
        OR w.score < :place_score
        OR (w.score = :place_score AND (w.due_at > :place_at OR (w.due_at = :place_at AND w.id > :place_id))))
ORDER BY w.score DESC, w.due_at, w.id
LIMIT :limit
