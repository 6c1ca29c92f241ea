INSERT INTO inbox_key (order_key, inbox_id) VALUES (:order_key, :inbox_id) ON CONFLICT DO NOTHING
