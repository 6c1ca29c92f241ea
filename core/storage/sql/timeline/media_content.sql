SELECT bytes FROM media_content WHERE sha256 = :sha256
