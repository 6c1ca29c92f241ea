SELECT creditor.id, creditor.name, creditor.policy_version, creditor.created_at, policy_version.version AS own,
    policy_version.published_by, policy_version.published_at, policy_version.reason
FROM creditor
LEFT JOIN policy_version ON policy_version.creditor_id = creditor.id AND policy_version.version = creditor.policy_version
ORDER BY creditor.name_folded, creditor.id
