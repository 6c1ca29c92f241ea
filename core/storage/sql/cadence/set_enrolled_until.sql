INSERT INTO setting (name, value) VALUES ('cadence.enrolled_until', :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
