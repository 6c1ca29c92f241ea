-- Reminded once of each day that it falls due on.
SELECT agreement_instalment.debtor_id, agreement_instalment.id, agreement_instalment.due, agreement_instalment.number,
    agreement.instalments, agreement_instalment.open_cents
FROM agreement_instalment
JOIN agreement ON agreement.debtor_id = agreement_instalment.debtor_id AND agreement.id = agreement_instalment.agreement_id
WHERE agreement_instalment.status = 'open' AND agreement.state = 'active' AND agreement_instalment.due = :day
    AND agreement_instalment.number > 0
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = agreement_instalment.debtor_id
        AND (follow_up.occasion = 'instalment:' || agreement_instalment.id || ':due:' || agreement_instalment.due
            -- As it was called before days had their own.
            OR (follow_up.occasion = 'instalment:' || agreement_instalment.id || ':due' AND follow_up.at >= :today)))
