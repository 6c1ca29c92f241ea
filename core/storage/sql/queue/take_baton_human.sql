-- include queue/parts/take_baton
WHERE baton.holder_kind <> 'human' OR baton.holder = excluded.holder OR baton.until <= excluded.since
