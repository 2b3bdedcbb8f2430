l <- list(a = list(b = 1))
l$a$b <- l$a$b + 1
l$a$c <- "x"
l
#> $a
#> $a$b
#> [1] 2
#>
#> $a$c
#> [1] "x"
#>
#>
l[["a"]][["b"]]
#> [1] 2
