SELECT pg_notify('trato_change', :payload) AS ignored
