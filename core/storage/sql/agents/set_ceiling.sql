UPDATE portfolio SET autonomy_ceiling = :level, ceiling_reason = CAST(:reason AS TEXT),
    autonomy = CASE WHEN autonomy > :level THEN :level ELSE autonomy END
WHERE id = :portfolio
