f <- function(x, ...) {
    # comment
    y <- x + 1
    if (y > 2) y else {
        z <- y
        z * 2
    }
}
f
#> function (x, ...) 
#> {
#>     y <- x + 1
#>     if (y > 2) 
#>         y
#>     else {
#>         z <- y
#>         z * 2
#>     }
#> }
