-- of this engine alone
SELECT DISTINCT portfolio_id, anchor_due, step FROM temp.due_place
