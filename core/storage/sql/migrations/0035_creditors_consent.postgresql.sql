-- To which creditor a yes or a no was said; NULL: to none by name.
ALTER TABLE consent ADD COLUMN creditor_id BIGINT REFERENCES creditor (id);

-- Telephone numbers and addresses at which nobody is to be contacted: lists of the state or of the house. entry: as it is
-- called; value: as contact_point keeps it, a Brazilian mobile number in each of its forms. creditor_id: 0 is all. channel: one,
-- or '*'. legal: 1 is a list that the law makes. valid_until: the last day.
CREATE TABLE do_not_contact (
    value TEXT NOT NULL,
    entry TEXT NOT NULL,
    list TEXT NOT NULL,
    creditor_id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    legal INTEGER NOT NULL,
    source TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    listed_by TEXT NOT NULL,
    listed_at BIGINT NOT NULL,
    PRIMARY KEY (value, list, creditor_id, channel)
);

-- What came of the steps lately is read by time; the table is written in its order, so that blocks are enough.
CREATE INDEX cadence_run_by_time ON cadence_run USING brin (at) WITH (autosummarize = on);
