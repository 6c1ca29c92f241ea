SELECT name FROM experiment WHERE state = 'running' ORDER BY name
