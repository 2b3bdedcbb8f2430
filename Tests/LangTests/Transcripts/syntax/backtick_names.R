`my var` <- 3
`my var` + 1
#> [1] 4
`+`(1, 2)
#> [1] 3
f <- function(`a b`) `a b`
f(5)
#> [1] 5
