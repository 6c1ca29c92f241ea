SELECT pg_notify('trato_change', CAST(:topic AS TEXT) || ':' || CAST(:debtor AS BIGINT)) AS ignored
