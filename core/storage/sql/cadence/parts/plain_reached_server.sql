contact_point.status IN ('unknown', 'active')
            AND CASE WHEN by_email = 1 THEN contact_point.kind = 'email'
                ELSE contact_point.kind = 'whatsapp'
                    OR (contact_point.kind = 'phone' AND contact_point.value LIKE '+55__9________') END
