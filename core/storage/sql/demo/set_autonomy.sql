UPDATE portfolio SET autonomy = 3
