-- of this engine alone
-- Of the connections beside the only planner's.
SELECT
-- include cadence/parts/planner_settings
