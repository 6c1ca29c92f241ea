UPDATE setting SET value = :value WHERE name LIKE :pattern
