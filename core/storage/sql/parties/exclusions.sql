SELECT do_not_contact.value, do_not_contact.list, do_not_contact.creditor_id, do_not_contact.channel, do_not_contact.legal,
    do_not_contact.source, do_not_contact.valid_from, do_not_contact.valid_until
FROM (SELECT DISTINCT contact_point.value FROM contact_point WHERE contact_point.debtor_id = :debtor) AS known
JOIN do_not_contact ON do_not_contact.value = known.value
ORDER BY do_not_contact.legal DESC, do_not_contact.list, do_not_contact.value
