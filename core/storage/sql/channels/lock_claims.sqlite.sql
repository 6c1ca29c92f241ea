SELECT :queue AS ignored
