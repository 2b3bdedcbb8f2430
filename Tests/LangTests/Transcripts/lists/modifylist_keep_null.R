modifyList(list(a = 1, b = 2), list(a = NULL), keep.null = TRUE)
#> $a
#> NULL
#>
#> $b
#> [1] 2
#>
