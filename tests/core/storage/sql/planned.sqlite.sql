-- as most statements are
SELECT 'auto' AS planning, 10 / :by AS share
