DELETE FROM imported_file
