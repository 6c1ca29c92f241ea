SELECT mapping FROM import_mapping WHERE creditor_id = :creditor AND headers = :headers
