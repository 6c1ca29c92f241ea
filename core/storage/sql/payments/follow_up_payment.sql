UPDATE bank_file SET followed_up = :payment WHERE id = :file AND followed_up < :payment
