SELECT definition FROM scorecard WHERE name = :name AND version = :version
