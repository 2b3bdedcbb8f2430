head(mtcars, c(2, 3))
#>               mpg cyl disp
#> Mazda RX4      21   6  160
#> Mazda RX4 Wag  21   6  160
tail(matrix(1:20, 5), c(2, 2))
#>      [,3] [,4]
#> [4,]   14   19
#> [5,]   15   20
head(letters, -23)
#> [1] "a" "b" "c"
tail(1:10, -7)
#> [1]  8  9 10
