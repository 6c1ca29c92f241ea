-- of this engine alone
DELETE FROM temp.due_place
