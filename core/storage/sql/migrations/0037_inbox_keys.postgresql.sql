-- The further people whom a delivery is about: its first is the delivery's own order_key. Rows of what was worked off are
-- cleared away by and by.
CREATE TABLE inbox_key (
    order_key TEXT NOT NULL,
    inbox_id BIGINT NOT NULL,
    PRIMARY KEY (order_key, inbox_id)
);
CREATE INDEX inbox_key_by_inbox ON inbox_key (inbox_id);

-- What waits for a person (tratoctl inbox list).
CREATE INDEX inbox_set_aside ON inbox (id) WHERE state IN ('parked', 'unsupported', 'dropped');
