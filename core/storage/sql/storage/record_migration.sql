INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (:version, :name, :checksum, :at)
