SELECT '12:30' AS clock, name AS "a:b" FROM setting WHERE name = :name
