DELETE FROM payment_effect
