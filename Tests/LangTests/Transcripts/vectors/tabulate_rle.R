tabulate(c(1, 2, 2, 5))
#> [1] 1 2 0 0 1
r <- rle(c("a", "a", "b"))
r
#> Run Length Encoding
#>   lengths: int [1:2] 2 1
#>   values : chr [1:2] "a" "b"
inverse.rle(r)
#> [1] "a" "a" "b"
str(r)
#> List of 2
#>  $ lengths: int [1:2] 2 1
#>  $ values : chr [1:2] "a" "b"
#>  - attr(*, "class")= chr "rle"
rle(c(1, 1, 2))$lengths
#> [1] 2 1
