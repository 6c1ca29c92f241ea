INSERT INTO policy_version (creditor_id, version, policy, sha256, published_by, published_at, reason)
SELECT id, policy_version, policy, CAST(:sha256 AS TEXT), CAST(:actor AS TEXT), CAST(:now AS BIGINT),
    CAST(:reason AS TEXT)
FROM creditor WHERE id = :creditor
