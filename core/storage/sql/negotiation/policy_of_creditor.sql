SELECT policy, policy_version FROM creditor WHERE id = :creditor
