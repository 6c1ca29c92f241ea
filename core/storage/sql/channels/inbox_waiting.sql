SELECT COUNT(*) AS waiting FROM inbox WHERE state = 'received'
