data.frame()
#> data frame with 0 columns and 0 rows
data.frame(a = integer(0), b = character(0))
#> [1] a b
#> <0 rows> (or 0-length row.names)
data.frame(a = 1)[0, , drop = FALSE]
#> [1] a
#> <0 rows> (or 0-length row.names)
