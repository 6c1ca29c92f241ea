SELECT provider FROM payment WHERE id = :payment
