SELECT at, text, actor FROM interaction WHERE debtor_id = :debtor AND kind = 'note' ORDER BY at DESC, id DESC LIMIT 50
