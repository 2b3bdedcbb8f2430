sort(c(3, 1, 2), decreasing = TRUE, index.return = TRUE)
#> $x
#> [1] 3 2 1
#>
#> $ix
#> [1] 1 3 2
#>
sort(c(b = 3, a = 1, NA, c = 2), index.return = TRUE)
#> $x
#> a c b 
#> 1 2 3 
#>
#> $ix
#> [1] 2 3 1
#>
sort(c(3, NA, 1), index.return = TRUE, na.last = TRUE)
#> $x
#> [1]  1  3 NA
#>
#> $ix
#> [1] 3 1 2
#>
sort(c("b", "a"), index.return = TRUE)$ix
#> [1] 2 1
sort(c(2, 1, 2, 1), index.return = TRUE, decreasing = TRUE)$ix
#> [1] 1 3 2 4
sort(factor(c("b", "a", "b")), index.return = TRUE)
#> [1] a b b
#> Levels: a b
sort.int(c(3, 1, 2), index.return = TRUE)$ix
#> [1] 2 3 1
sort(3:1, index.return = FALSE)
#> [1] 1 2 3
rewards <- c(5, 9, 7, 1)
sort(rewards, decreasing = TRUE, index.return = TRUE)$ix[1:2]
#> [1] 2 3
