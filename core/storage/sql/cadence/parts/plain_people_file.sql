    AND debtor.kind = 'person' AND debtor.name > '!'
