-- reasons: JSON array, every reason for which the item came to people, in the order in which they came; reason is the gravest.
ALTER TABLE work_item ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]';
