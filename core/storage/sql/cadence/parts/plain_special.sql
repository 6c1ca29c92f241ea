-- Of whom something is known that the planner looks at one by one.
    SELECT hold.debtor_id FROM hold
    WHERE hold.debtor_id BETWEEN :first AND :last AND hold.released_at IS NULL
    UNION ALL SELECT baton.debtor_id FROM baton
    WHERE baton.debtor_id BETWEEN :first AND :last AND (baton.until IS NULL OR baton.until > :now)
    UNION ALL SELECT promise.debtor_id FROM promise
    WHERE promise.debtor_id BETWEEN :first AND :last AND promise.state = 'open'
    UNION ALL SELECT agreement.debtor_id FROM agreement
    WHERE agreement.debtor_id BETWEEN :first AND :last AND agreement.state IN ('active', 'accepted', 'awaiting_approval')
    UNION ALL SELECT consent.debtor_id FROM consent
    WHERE consent.debtor_id BETWEEN :first AND :last AND consent.state = 'revoked'
    UNION ALL SELECT work_item.debtor_id FROM work_item
    WHERE work_item.debtor_id BETWEEN :first AND :last AND work_item.state <> 'closed'
        AND work_item.interaction_id IS NOT NULL
    UNION ALL SELECT related_person.debtor_id FROM related_person
    WHERE related_person.debtor_id BETWEEN :first AND :last
    UNION ALL SELECT cadence_event.debtor_id FROM cadence_event
    WHERE cadence_event.debtor_id BETWEEN :first AND :last AND cadence_event.updated_at >= :midnight
