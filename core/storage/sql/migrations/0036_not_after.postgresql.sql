-- What a message says may be true until a day only: with outbox (0029) what is suggested to a person ends then, too. NULL: it is
-- good at any time.
ALTER TABLE suggestion ADD COLUMN not_after BIGINT;
