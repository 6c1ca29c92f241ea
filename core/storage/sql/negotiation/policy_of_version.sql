SELECT creditor_id, version, policy, sha256, published_by, published_at, reason
FROM policy_version WHERE creditor_id = :creditor AND version = :version
