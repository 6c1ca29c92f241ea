UPDATE experiment SET state = :state, winner = :winner, ended_at = :at
WHERE name = :name AND version = :version AND state = 'running'
