SELECT :payload AS ignored
