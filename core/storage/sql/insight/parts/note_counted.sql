        AS segment,
        (SELECT MAX(interaction.at) FROM interaction
            WHERE interaction.debtor_id = debtor.id AND interaction.at > CAST(:now AS BIGINT) - CAST(:patience AS BIGINT)
                AND interaction.direction = 'out' AND interaction.channel <> 'internal') AS sent_at
    FROM chosen
    JOIN debtor ON debtor.id = chosen.debtor_id
)
SELECT debtor_id, segment, CAST(:now AS BIGINT),
    CASE WHEN sent_at + CAST(:pause AS BIGINT) >= CAST(:now AS BIGINT) THEN sent_at + CAST(:pause AS BIGINT) + 1
        ELSE sent_at + CAST(:patience AS BIGINT) + 1 END
FROM place
WHERE segment IS NOT NULL
ON CONFLICT (debtor_id) DO UPDATE SET segment = excluded.segment, counted_at = excluded.counted_at,
    look_again_at = excluded.look_again_at
