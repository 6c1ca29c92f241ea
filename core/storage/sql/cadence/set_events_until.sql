INSERT INTO setting (name, value) VALUES ('cadence.events_until', :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
