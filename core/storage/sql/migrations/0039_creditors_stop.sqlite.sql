-- scope may be creditor: everything that leaves by itself for the debtors of one of them, in whichever portfolio.
ALTER TABLE machine_stop ADD COLUMN creditor_id INTEGER REFERENCES creditor (id);
