DELETE FROM payment_stage
