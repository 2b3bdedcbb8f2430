y ~ x + z
#> y ~ x + z
~ a
#> ~a
class(y ~ x)
#> [1] "formula"
length(y ~ x)
#> [1] 3
all.vars(y ~ x * log(z))
#> [1] "y" "x" "z"
