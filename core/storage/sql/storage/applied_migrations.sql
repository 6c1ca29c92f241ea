SELECT version, checksum FROM schema_migration ORDER BY version
