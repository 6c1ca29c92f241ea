    -- What falls due later tells nothing of any place.
    AND instalment.status = 'open' AND instalment.due <= :latest
