-- tries, retry_after: what its provider did not do with a charge was tried so often, and is tried again from then on.
-- unsent: an agent asked for it and nobody was shown it yet, because it was withheld.
ALTER TABLE payment_request ADD COLUMN tries BIGINT NOT NULL DEFAULT 0;
ALTER TABLE payment_request ADD COLUMN retry_after BIGINT NOT NULL DEFAULT 0;
ALTER TABLE payment_request ADD COLUMN unsent BIGINT NOT NULL DEFAULT 0;
UPDATE payment_request SET unsent = 1 WHERE state = 'withheld' AND made_by LIKE 'agent:%';
CREATE INDEX payment_request_unsent ON payment_request (id) WHERE unsent = 1;

-- Accounts at banks as the configuration names them, without secrets: a file is held against them.
CREATE TABLE bank_account (
    account TEXT PRIMARY KEY,
    bank TEXT NOT NULL,
    branch TEXT NOT NULL,
    number TEXT NOT NULL,
    agreement TEXT NOT NULL,
    transmission TEXT NOT NULL
);
