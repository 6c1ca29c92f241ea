-- It is this row's turn: nothing of anybody whom it is about came earlier and still waits, or is in hand. A delivery is about the
-- person of its order_key, and about those that inbox_key names.
        AND NOT EXISTS (
            SELECT 1 FROM inbox AS other
            WHERE other.state = 'received' AND other.order_key = head.order_key
                AND (other.id < head.id OR (other.id > head.id AND other.lease_until > :now)))
        AND NOT EXISTS (
            SELECT 1 FROM inbox_key AS theirs
            JOIN inbox AS other ON other.id = theirs.inbox_id AND other.state = 'received'
            WHERE theirs.order_key = head.order_key
                AND (other.id < head.id OR (other.id > head.id AND other.lease_until > :now)))
        AND NOT EXISTS (
            SELECT 1 FROM inbox_key AS mine
            JOIN inbox AS other ON other.order_key = mine.order_key AND other.state = 'received'
            WHERE mine.inbox_id = head.id
                AND (other.id < head.id OR (other.id > head.id AND other.lease_until > :now)))
        AND NOT EXISTS (
            SELECT 1 FROM inbox_key AS mine
            JOIN inbox_key AS theirs ON theirs.order_key = mine.order_key
            JOIN inbox AS other ON other.id = theirs.inbox_id AND other.state = 'received'
            WHERE mine.inbox_id = head.id
                AND (other.id < head.id OR (other.id > head.id AND other.lease_until > :now)))
