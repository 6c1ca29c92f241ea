SELECT DISTINCT kind FROM contact_point WHERE debtor_id = :debtor AND status NOT IN ('wrong', 'bounced', 'blocked')
