SELECT debtor.right_party_at,
    (SELECT COUNT(*) FROM contact_point WHERE contact_point.debtor_id = debtor.id AND contact_point.status = 'wrong') AS wrong_handles,
    (SELECT MIN(consent.at) FROM consent WHERE consent.debtor_id = debtor.id AND consent.state = 'revoked') AS stopped_at,
    (SELECT MIN(promise.made_at) FROM promise WHERE promise.debtor_id = debtor.id AND promise.state = 'open') AS promised_at
FROM debtor
WHERE debtor.id = :debtor
