compareVersion("1.2.3", "1.2.4")
#> [1] -1
compareVersion("1.2", "1.2")
#> [1] 0
compareVersion("1.2.1", "1.2")
#> [1] 1
