SELECT value FROM setting WHERE name = 'cadence.events_until'
