-- Nothing here: the index of words is a table that is asked by itself.
SELECT 1;
