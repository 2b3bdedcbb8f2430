cat(deparse(quote(repeat {next})), sep = "\n")
#> repeat {
#>     next
#> }
cat(deparse(quote({a;b})), sep = "\n")
#> {
#>     a
#>     b
#> }
cat(deparse(quote(x <- y)), sep = "\n")
#> x <- y
cat(deparse(quote(x <<- y)), sep = "\n")
#> x <<- y
