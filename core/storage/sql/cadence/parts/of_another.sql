-- Reached there is somebody around the debtor who does not owe.
    CASE WHEN EXISTS (SELECT 1 FROM related_person
        WHERE related_person.debtor_id = contact_point.debtor_id
            AND related_person.relation NOT IN ('co_debtor', 'guarantor')
            AND (related_person.phone = contact_point.value OR related_person.email = contact_point.value))
        THEN 1 ELSE 0 END AS of_another
