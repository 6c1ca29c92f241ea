SELECT key FROM bank_record WHERE account = :account AND key IN (SELECT external_id FROM payment_stage)
