-- of this engine alone
DELETE FROM temp.plain_occasion
