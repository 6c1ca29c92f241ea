-- of this engine alone
-- Whether joins look up row by row, and whether pages are gathered before they are read ('on', 'off'), for the rest of the
-- transaction: a range of debtors looks small to a plan that is made for any range, and all of it would be looked up; and
-- each table lies in the order of its key.
SELECT set_config('enable_nestloop', :lookups, true) || set_config('enable_bitmapscan', :lookups, true) AS settings
