SELECT value FROM setting WHERE name = 'cadence.enrolled_until'
