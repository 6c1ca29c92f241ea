INSERT INTO account_pause (provider, account, since, until, failures, code, reason)
VALUES (:provider, :account, :since, :until, :failures, :code, :reason)
ON CONFLICT (provider, account) DO UPDATE SET
    since = excluded.since, until = excluded.until, failures = excluded.failures, code = excluded.code,
    reason = excluded.reason
