debtor.kind = 'person' AND debtor.name ~ '^[^ {"\\[:cntrl:]][^{"\\[:cntrl:]]*$'
