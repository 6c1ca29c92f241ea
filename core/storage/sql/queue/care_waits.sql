-- Their case in care that nobody has closed.
SELECT created_at FROM work_item WHERE debtor_id = :debtor AND desk = 'care' AND state <> 'closed'
