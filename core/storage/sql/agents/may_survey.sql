-- Whether they may be asked how it was.
SELECT CASE WHEN
    NOT EXISTS (SELECT 1 FROM survey WHERE survey.debtor_id = debtor.id AND survey.kind = :kind
        AND (survey.kind = 'nps' AND survey.asked_at > :again
            OR survey.kind = 'csat' AND survey.agreement_id = COALESCE(CAST(:agreement AS BIGINT),
                (SELECT MAX(agreement.id) FROM agreement
                    WHERE agreement.debtor_id = debtor.id AND agreement.state IN ('active', 'kept')))))
    AND NOT EXISTS (SELECT 1 FROM hold WHERE hold.debtor_id = debtor.id
        AND hold.reason NOT IN ('payment_in_flight', 'claims_paid', 'callback')
        AND (hold.released_at > :quiet OR hold.released_at IS NULL AND (hold.until IS NULL OR hold.until > :quiet)))
    AND NOT EXISTS (SELECT 1 FROM work_item WHERE work_item.debtor_id = debtor.id
        AND (work_item.sensitivity <> '[]' OR work_item.desk = 'care' OR work_item.reason = 'dispute')
        AND (work_item.state <> 'closed' OR work_item.closed_at > :quiet))
    AND NOT EXISTS (SELECT 1 FROM baton WHERE baton.debtor_id = debtor.id AND baton.holder_kind = 'nobody'
        AND (baton.until IS NULL OR baton.until > :now))
    AND NOT EXISTS (SELECT 1 FROM consent WHERE consent.debtor_id = debtor.id AND consent.state = 'revoked'
        AND NOT EXISTS (SELECT 1 FROM consent AS later WHERE later.debtor_id = consent.debtor_id
            AND later.channel = consent.channel AND later.purpose = consent.purpose AND later.state = 'granted'
            AND (later.expires_at IS NULL OR later.expires_at > :now)
            AND (later.creditor_id = consent.creditor_id OR consent.creditor_id IS NULL AND later.creditor_id IS NULL)
            AND later.at >= consent.at AND later.id > consent.id))
    THEN 1 ELSE 0 END AS may
FROM debtor
WHERE debtor.id = :debtor
