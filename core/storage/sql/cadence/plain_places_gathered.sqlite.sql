-- of this engine alone
-- Of the places that were gathered (cadence/gather_due_places) those about whom nothing is special so far.
SELECT place.number AS place, place.debtor_id, place.portfolio_id, place.anchor_due, place.step
FROM temp.due_place AS place
WHERE place.number > 0
-- include cadence/parts/plain_fresh_file
-- include cadence/parts/plain_special
    )
ORDER BY place.number
