SELECT consent.id, consent.channel, consent.purpose, consent.state, consent.basis, consent.source, consent.at, consent.interaction_id,
    consent.expires_at, consent.proof, consent.creditor_id, creditor.name AS creditor_name
FROM consent
LEFT JOIN creditor ON creditor.id = consent.creditor_id
WHERE consent.debtor_id = :debtor
ORDER BY consent.at, consent.id
