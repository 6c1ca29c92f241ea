SELECT debtor_id, actor, activity, since, until FROM presence WHERE until > :now ORDER BY actor, since DESC
