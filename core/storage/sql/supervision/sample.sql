SELECT quality_sample.debtor_id, quality_sample.id, quality_sample.week, quality_sample.subject, quality_sample.from_at,
    quality_sample.to_at, quality_sample.risk, quality_sample.reasons, quality_sample.drawn_by, quality_sample.drawn_at,
    debtor.name
FROM quality_sample
JOIN debtor ON debtor.id = quality_sample.debtor_id
WHERE quality_sample.id = :id
