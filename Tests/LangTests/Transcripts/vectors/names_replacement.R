x <- 1:3
names(x) <- c("a", "b", "c")
x
#> a b c 
#> 1 2 3 
names(x)[2] <- "z"
x
#> a z c 
#> 1 2 3 
names(x) <- NULL
x
#> [1] 1 2 3
y <- 1:3
names(y) <- c("a", "b")
y
#>    a    b <NA> 
#>    1    2    3 
unname(c(a = 1))
#> [1] 1
