UPDATE baton
SET holder_kind = 'nobody', holder = '', reason = :reason, since = :now, until = NULL
WHERE debtor_id = :debtor AND holder = :holder
