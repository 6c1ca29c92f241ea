INSERT INTO campaign (creditor_id, name) VALUES (:creditor, :campaign) ON CONFLICT (creditor_id, name) DO NOTHING
