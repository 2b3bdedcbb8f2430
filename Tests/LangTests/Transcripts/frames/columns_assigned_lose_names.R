m <- tapply(1:4, c("a", "b", "a", "c"), sum)
d <- data.frame(x = 1:3)
d$m <- m
attributes(d$m)
#> $dim
#> [1] 3
#>
d[["k"]] <- c(a = 1, b = 2, c = 3)
d$k
#> [1] 1 2 3
d[c("x", "y")] <- list(c(a = 1, b = 2, c = 3), c(u = 1, v = 2, w = 3))
names(d$y)
#> NULL
d$l <- list(a = 1, b = 2, c = 3)
names(d$l)
#> [1] "a" "b" "c"
