SELECT sha256 FROM media_content WHERE sha256 = :sha256
