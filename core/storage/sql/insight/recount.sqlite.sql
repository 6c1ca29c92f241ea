-- A contact counts once: what is sent within a talk belongs to it. An answer counts for where it was sent, a payment for the
-- last contact before it.
INSERT INTO learned_response (debtor_id, channel, slot, sent, answered, opened, tries, gained, heard)
WITH chosen AS (SELECT value AS debtor_id FROM json_each(:debtors))
-- include insight/parts/recount
