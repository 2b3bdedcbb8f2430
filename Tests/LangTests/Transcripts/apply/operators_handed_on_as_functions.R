sapply(list(list(a = 1), list(a = 2)), `[[`, "a")
#> [1] 1 2
Reduce(`+`, 1:5, accumulate = TRUE)
#> [1]  1  3  6 10 15
Reduce(`+`, c(.Machine$integer.max, 1L))
#> [1] NA
#! Warning message:
#! In f(init, x[[i]]) : NAs produced by integer overflow
names(x <- c(1, 2)) 
#> NULL
y <- c(1, 2)
names(y) <- c("a", NA)
y
#>    a <NA> 
#>    1    2 
z <- y
names(z) <- c("p", "q")
y
#>    a <NA> 
#>    1    2 
z
#> p q 
#> 1 2 
