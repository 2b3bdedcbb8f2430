f <- tempfile()
dput(list(1, "a"), f)
readLines(f)
#> [1] "list(1, \"a\")"
dget(f)
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] "a"
#>
