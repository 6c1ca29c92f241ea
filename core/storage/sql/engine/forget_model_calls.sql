DELETE FROM model_call WHERE at < :before
