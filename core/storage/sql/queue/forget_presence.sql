DELETE FROM presence WHERE until <= :now
