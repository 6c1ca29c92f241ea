-- Without a number of rows the planner takes a table in memory for a million, and reads all the others whole, once for a
-- filter of whom they have.
WHERE likelihood(place.number > 0, 0.001)
