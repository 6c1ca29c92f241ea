SELECT agreement_instalment.debtor_id, agreement_instalment.id, agreement_instalment.due, agreement_instalment.number,
    agreement.instalments, agreement_instalment.open_cents
FROM agreement_instalment
JOIN agreement ON agreement.debtor_id = agreement_instalment.debtor_id AND agreement.id = agreement_instalment.agreement_id
WHERE agreement_instalment.status = 'open' AND agreement.state = 'active' AND agreement_instalment.due = :day
    AND agreement_instalment.number > 0
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.debtor_id = agreement_instalment.debtor_id
        AND outbox.dedupe_key = 'instalment:' || agreement_instalment.id || ':due:parcela_vence:0')
