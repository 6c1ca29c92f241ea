SELECT debtor_id, reason FROM hold WHERE since >= :from AND since < :until
