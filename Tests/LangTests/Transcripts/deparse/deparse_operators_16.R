cat(deparse(quote(if (a) {b} else {c})), sep = "\n")
#> if (a) {
#>     b
#> } else {
#>     c
#> }
cat(deparse(quote(function(x) {x})), sep = "\n")
#> function(x) {
#>     x
#> }
cat(deparse(quote((a = 5))), sep = "\n")
#> (a = 5)
cat(deparse(quote(f(a=1, b))), sep = "\n")
#> f(a = 1, b)
