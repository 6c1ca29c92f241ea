UPDATE creditor SET policy = :policy, policy_version = policy_version + 1
WHERE id = :creditor AND policy_version = :version AND (policy IS NULL OR policy <> :policy)
