, line AS (
    SELECT interaction.debtor_id, interaction.at, interaction.id, interaction.channel, interaction.direction,
        CASE WHEN interaction.direction = 'out' AND interaction.kind = 'call'
            AND interaction.payload LIKE '%"outcome":"answered"%' THEN 1 ELSE 0 END AS taken,
        LAG(interaction.at) OVER (PARTITION BY interaction.debtor_id, interaction.channel
            ORDER BY interaction.at, interaction.id) AS before_at,
        LAG(interaction.at) OVER (PARTITION BY interaction.debtor_id, interaction.channel, interaction.direction
            ORDER BY interaction.at, interaction.id) AS before_alike
    FROM chosen
    JOIN interaction ON interaction.debtor_id = chosen.debtor_id AND interaction.at >= :since AND interaction.at <= :now
    WHERE interaction.channel <> 'internal' AND interaction.direction IN ('in', 'out')
        AND interaction.actor_kind <> 'third_party' AND interaction.kind NOT IN ('note', 'callback')
), started AS (
    -- A contact begins with what we send into a silence; one that they begin is theirs.
    SELECT line.debtor_id, line.at, line.id, line.channel, line.direction, line.taken,
        LEAD(line.at) OVER (PARTITION BY line.debtor_id, line.channel ORDER BY line.at, line.id) AS next_here,
        LEAD(line.at) OVER (PARTITION BY line.debtor_id ORDER BY line.at, line.id) AS next_anywhere
    FROM line
    WHERE line.before_at IS NULL
        OR line.at - line.before_at > CASE WHEN line.direction = 'out' THEN CAST(:pause AS BIGINT) ELSE CAST(:patience AS BIGINT) END
), judged AS (
    -- answer_at: when an answer or a payment came, open_at: when it was read.
    SELECT started.debtor_id, started.at, started.channel, started.direction,
        CASE WHEN started.direction = 'in' OR started.taken = 1 THEN started.at ELSE COALESCE((
                SELECT MIN(reply.at) FROM interaction AS reply
                WHERE reply.debtor_id = started.debtor_id AND reply.at > started.at
                    AND reply.at <= started.at + CAST(:patience AS BIGINT)
                    AND (started.next_here IS NULL OR reply.at < started.next_here)
                    AND reply.channel = started.channel AND reply.direction = 'in' AND reply.actor_kind <> 'third_party'), (
                SELECT MIN(payment.paid_at) FROM payment
                WHERE payment.debtor_id = started.debtor_id AND payment.state = 'matched'
                    AND payment.paid_at > started.at AND payment.paid_at <= started.at + CAST(:patience AS BIGINT)
                    AND (started.next_anywhere IS NULL OR payment.paid_at < started.next_anywhere)))
            END AS answer_at,
        (SELECT MIN(receipt.at) FROM receipt
            WHERE receipt.debtor_id = started.debtor_id AND receipt.interaction_at = started.at
                AND receipt.interaction_id = started.id AND receipt.status = 'read') AS open_at,
        CASE WHEN EXISTS (
                SELECT 1 FROM receipt
                WHERE receipt.debtor_id = started.debtor_id AND receipt.interaction_at = started.at
                    AND receipt.interaction_id = started.id AND receipt.status = 'failed')
            THEN 1 ELSE 0 END AS failed
    FROM started
), counted AS (
    SELECT debtor_id, channel, at, CASE WHEN direction = 'out' THEN 1 ELSE 0 END AS sent,
        CASE WHEN direction = 'out' AND answer_at IS NOT NULL THEN 1 ELSE 0 END AS answered,
        CASE WHEN direction = 'out' AND answer_at IS NULL AND open_at IS NOT NULL THEN 1 ELSE 0 END AS opened,
        1 AS tried, CAST(0 AS DOUBLE PRECISION) AS worth, 0 AS heard
    FROM judged
    -- What never arrived says nothing about them, and what has just left nothing yet.
    WHERE answer_at IS NOT NULL OR open_at IS NOT NULL
        OR (failed = 0 AND at <= CAST(:now AS BIGINT) - CAST(:pause AS BIGINT))
    UNION ALL
    -- It is worth something at the hour at which it came.
    SELECT debtor_id, channel, COALESCE(answer_at, open_at), 0, 0, 0, 0,
        CASE WHEN answer_at IS NOT NULL THEN CAST(1 AS DOUBLE PRECISION) ELSE CAST(:opening AS DOUBLE PRECISION) END, 0
    FROM judged
    WHERE answer_at IS NOT NULL OR open_at IS NOT NULL
    UNION ALL
    SELECT debtor_id, channel, at, 0, 0, 0, 0, CAST(0 AS DOUBLE PRECISION), 1
    FROM line
    WHERE (direction = 'in' OR taken = 1) AND (before_alike IS NULL OR at - before_alike > CAST(:one_go AS BIGINT))
), weighed AS (
    SELECT debtor_id, channel, sent, answered, opened, tried, worth, heard,
        POW(CAST(2 AS DOUBLE PRECISION),
            CAST(at - CAST(:epoch AS BIGINT) AS DOUBLE PRECISION) / CAST(:half_life AS DOUBLE PRECISION)) AS weight,
        ((at + CAST(:offset AS BIGINT)) / 86400000000 + 3) % 7 AS weekday,
        (at + CAST(:offset AS BIGINT)) % 86400000000 / 3600000000 AS hour
    FROM counted
)
SELECT debtor_id, channel,
    CASE WHEN weekday >= 5 THEN 5 ELSE 0 END
        + CASE WHEN hour < 10 THEN 0 WHEN hour < 12 THEN 1 WHEN hour < 14 THEN 2 WHEN hour < 17 THEN 3 ELSE 4 END AS slot,
    SUM(sent), SUM(answered), SUM(opened), SUM(weight * tried), SUM(weight * worth), SUM(weight * heard)
FROM weighed
GROUP BY debtor_id, channel, slot
