SELECT debtor_id, channel, slot, tries, gained, heard FROM learned_response ORDER BY debtor_id
