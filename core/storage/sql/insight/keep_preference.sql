INSERT INTO preference (debtor_id, stated_at, channel, from_hour, until_hour, interaction_id, recorded_by)
VALUES (:debtor, :at, :channel, :from, :until, :interaction, :by)
ON CONFLICT (debtor_id, stated_at) DO UPDATE SET channel = excluded.channel, from_hour = excluded.from_hour,
    until_hour = excluded.until_hour, interaction_id = excluded.interaction_id, recorded_by = excluded.recorded_by
