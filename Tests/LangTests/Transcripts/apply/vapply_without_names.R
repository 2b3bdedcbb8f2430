vapply(list(a = 1, b = 2), function(x) x, 0, USE.NAMES = FALSE)
#> [1] 1 2
vapply(list(a = 1, b = 2), function(x) c(p = x, q = 1), c(0, 0), USE.NAMES = FALSE)
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    1    1
vapply(c("u", "vv"), nchar, 1L, USE.NAMES = FALSE)
#> [1] 1 2
