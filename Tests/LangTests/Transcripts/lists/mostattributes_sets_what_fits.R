x <- 1:6
mostattributes(x) <- list(names = letters[1:6], dim = 3:2, foo = "a")
x
#>      [,1] [,2]
#> [1,]    1    4
#> [2,]    2    5
#> [3,]    3    6
#> attr(,"foo")
#> [1] "a"
y <- c(1, 2, 3, 4, 5, 6)
mostattributes(y) <- list(mycomment = "s", dim = 3:2, dimnames = list(LETTERS[1:3], letters[1:5]))
y
#>      [,1] [,2]
#> [1,]    1    4
#> [2,]    2    5
#> [3,]    3    6
#> attr(,"mycomment")
#> [1] "s"
