attributes(data.frame(a = integer()))
#> $names
#> [1] "a"
#>
#> $class
#> [1] "data.frame"
#>
#> $row.names
#> integer(0)
#>
dput(data.frame())
#> structure(list(), names = character(0), row.names = integer(0), class = "data.frame")
dput(data.frame(a = integer()))
#> structure(list(a = integer(0)), class = "data.frame", row.names = integer(0))
