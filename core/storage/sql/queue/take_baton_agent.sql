-- include queue/parts/take_baton
WHERE baton.until <= excluded.since OR (baton.holder_kind = 'agent' AND baton.holder = excluded.holder)
