-- What a person still has in hand. What was given to a supervisor is out of the trainee's hands.
SELECT COUNT(*) AS items
FROM work_item
WHERE debtor_id = :debtor AND state IN ('claimed', 'open') AND desk IN ('negotiation', 'care')
