g <- factor(c("a", "b", "a"))
s <- split(1:3, g)
s
#> $a
#> [1] 1 3
#>
#> $b
#> [1] 2
#>
unsplit(s, g)
#> [1] 1 2 3
split(1:4, list(c("a", "b"), c("x", "x", "y", "y")))
#> $a.x
#> [1] 1
#>
#> $b.x
#> [1] 2
#>
#> $a.y
#> [1] 3
#>
#> $b.y
#> [1] 4
#>
split(1:5, 1:2)
#> $`1`
#> [1] 1 3 5
#>
#> $`2`
#> [1] 2 4
#>
#! Warning message:
#! In split.default(1:5, 1:2) :
#!   data length is not a multiple of split variable
