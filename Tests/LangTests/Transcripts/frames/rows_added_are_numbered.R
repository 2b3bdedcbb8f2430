x <- data.frame(a = 1:2)
x[nrow(x) + 1, ] <- 5
is.na(x)
#>       a
#> 1 FALSE
#> 2 FALSE
#> 3 FALSE
.row_names_info(x)
#> [1] 3
as.data.frame(cbind(v = 1:2, 3:4))
#>   v V2
#> 1 1  3
#> 2 2  4
