SELECT DISTINCT reason FROM work_item WHERE state IN ('open', 'claimed', 'snoozed') ORDER BY reason
