-- include queue/parts/take_baton
WHERE baton.holder_kind <> 'human' OR baton.until <= excluded.since
