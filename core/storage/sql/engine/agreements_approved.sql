SELECT id FROM agreement
WHERE state = 'active' AND made_by LIKE 'agent:%' AND approved_by IS NOT NULL AND approved_by <> '' AND accepted_at > :since
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = agreement.debtor_id
        AND follow_up.occasion = 'agreement:' || agreement.id || ':approved')
