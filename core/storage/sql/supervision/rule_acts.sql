SELECT audit_entry.at, audit_entry.id, audit_entry.actor, audit_entry.action, audit_entry.debtor_id, audit_entry.detail,
    debtor.name
FROM audit_entry
LEFT JOIN debtor ON debtor.id = audit_entry.debtor_id
WHERE audit_entry.at >= :from AND audit_entry.at < :until
    AND audit_entry.action IN ('approve_agreement', 'refuse_agreement', 'stop_machine', 'resume_machine', 'set_autonomy',
        'set_autonomy_ceiling', 'take_over', 'give_case', 'give_role', 'publish_cadence',
        'pause_account', 'resume_account')
    AND (CAST(:actor AS TEXT) IS NULL OR audit_entry.actor = CAST(:actor AS TEXT))
ORDER BY audit_entry.at DESC, audit_entry.id DESC
LIMIT :limit
