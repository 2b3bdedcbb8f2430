withRestarts({ cat("before\n"); invokeRestart("mine", 5); cat("never\n") }, mine = function(x) x * 2)
#> before
#> [1] 10
