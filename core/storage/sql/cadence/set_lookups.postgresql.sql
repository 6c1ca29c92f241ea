-- of this engine alone
-- Whether joins look up row by row ('on', 'off'), for the rest of the transaction: a range of debtors looks small to a
-- plan that is made for any range, and all of it would be looked up.
SELECT set_config('enable_nestloop', :lookups, true) AS settings
