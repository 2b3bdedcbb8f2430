df <- data.frame(x = 1:3)
df$y <- c(2.5, 3.5, 4.5)
df[2, "x"] <- 10L
df[df$x == 10, "y"] <- 0
df$z <- NULL
df[["w"]] <- letters[1:3]
df
#>    x   y w
#> 1  1 2.5 a
#> 2 10 0.0 b
#> 3  3 4.5 c
