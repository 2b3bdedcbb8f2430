counter <- function() { i <- 0; function() { i <<- i + 1; i } }
cn <- counter()
cn()
#> [1] 1
cn()
#> [1] 2
compose <- function(f, g) function(x) g(f(x))
compose(sqrt, abs)(16)
#> [1] 4
adders <- lapply(1:3, function(i) function(x) x + i)
adders[[2]](10)
#> [1] 12
(\(x, y = 2) x * y)(4)
#> [1] 8
Vectorize(function(a, b) a + b)(1:3, 2)
#> [1] 3 4 5
Negate(is.null)(1)
#> [1] TRUE
