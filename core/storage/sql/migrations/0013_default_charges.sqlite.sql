-- What a creditor's debts ask for when they are late, where a file does not say.

-- The rule of late charges, JSON (debts/chargerule.h); NULL: none.
ALTER TABLE creditor ADD COLUMN charges TEXT;
