SELECT a.id, a.state FROM agreement_instalment i JOIN agreement a ON a.debtor_id = i.debtor_id AND a.id = i.agreement_id
WHERE i.debtor_id = :debtor AND i.id = :id
