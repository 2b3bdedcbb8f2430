sprintf("%d", NA)
#> [1] "NA"
sprintf("%5s|", NA)
#> [1] "   NA|"
sprintf("%f", NA_real_)
#> [1] "NA"
sprintf("%5.1f", c(1, NA, Inf))
#> [1] "  1.0" "   NA" "  Inf"
sprintf("%s", NULL)
#> character(0)
sprintf("%d", 3)
#> [1] "3"
