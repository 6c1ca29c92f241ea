UPDATE do_not_contact SET legal = 1
WHERE list = :list AND legal = 0
