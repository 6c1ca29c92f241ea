SELECT number FROM slip WHERE debtor_id = :debtor AND request_id = :request
