    set_config('jit', 'off', true) || set_config('work_mem', '64MB', true)
        || set_config('join_collapse_limit', '1', true) AS settings
