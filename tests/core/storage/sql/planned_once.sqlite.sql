-- planned once: to see that it is
SELECT 'force_generic_plan' AS planning, 10 / :by AS share
