UPDATE creditor SET caps_preset = :preset WHERE id = :id
