SELECT at, channel, direction, handle, text FROM interaction WHERE debtor_id = :debtor AND id = :interaction
