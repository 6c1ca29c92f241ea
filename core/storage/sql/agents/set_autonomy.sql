UPDATE portfolio SET autonomy = :level
WHERE id = :portfolio AND autonomy_ceiling >= :level
