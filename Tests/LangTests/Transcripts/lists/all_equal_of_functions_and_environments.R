all.equal(function(x) x, function(x) x)
#> [1] TRUE
all.equal(function(x) x, function(y) y)
#> [1] "target, current do not match when deparsed"
all.equal(sum, prod)
#> [1] "target, current do not match when deparsed"
all.equal(function(x) x, 3)
#> [1] "Modes of target, current: function, numeric"
#> [2] "target, current do not match when deparsed" 
#> [3] "'current' is not an environment"            
f <- function(n) function(x) x + n
all.equal(f(1), f(2))
#> [1] "Component “n”: Mean relative difference: 1"
all.equal(f(1), f(2), check.environment = FALSE)
#> [1] TRUE
a <- list2env(list(x = 1, y = 2))
b <- list2env(list(x = 1, y = 3, z = 4))
all.equal(a, b)
#> [1] "Length mismatch: comparison on first 2 components"
#> [2] "Component “y”: Mean relative difference: 0.5"     
all.equal(a, list2env(list(x = 1, y = 2)))
#> [1] TRUE
all.equal(a, 1)
#> [1] "'current' is not an environment"
