INSERT INTO help_request (debtor_id, asked_by, asked_at, item_id, words, state)
VALUES (:debtor, :actor, :now, :item, :words, 'open')
