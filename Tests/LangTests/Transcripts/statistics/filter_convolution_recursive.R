as.numeric(filter(1:6, rep(1/3, 3)))
#> [1] NA  2  3  4  5 NA
as.numeric(filter(1:6, 0.5, method = "recursive"))
#> [1]  1.00000  2.50000  4.25000  6.12500  8.06250 10.03125
as.numeric(filter(1:6, c(0.5, 0.5), sides = 1))
#> [1]  NA 1.5 2.5 3.5 4.5 5.5
