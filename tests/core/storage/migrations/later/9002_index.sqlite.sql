CREATE INDEX later_by_name ON later (name);
