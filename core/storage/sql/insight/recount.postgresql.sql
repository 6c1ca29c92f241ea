-- A contact counts once: what is sent within a talk belongs to it. An answer counts for where it was sent, a payment for the
-- last contact before it.
INSERT INTO learned_response (debtor_id, channel, slot, sent, answered, opened, tries, gained, heard)
WITH chosen AS (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS debtor_id)
-- include insight/parts/recount
