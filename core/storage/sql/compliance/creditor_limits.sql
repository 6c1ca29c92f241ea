SELECT id, caps_preset FROM creditor WHERE name_folded = :name
