deparse(quote(nls(Correct/Trials ~ fp1(Loud, L75, scal), data = OME[OME$Noise == "coherent", ], start = c(L75 = 45, scal = 3))))
#> [1] "nls(Correct/Trials ~ fp1(Loud, L75, scal), data = OME[OME$Noise == "
#> [2] "    \"coherent\", ], start = c(L75 = 45, scal = 3))"                
f <- function(x) { if (nchar(x) > 1) { y <- c(7, 5, 4, 7, 5, 2, 11, 5, 5, 4, 2, 3, 4, 3, 5, 9, 6, 7, 10, 6, 12, 6, 3, 5, 3, 9, 13, 0) } }
f
#> function (x) 
#> {
#>     if (nchar(x) > 1) {
#>         y <- c(7, 5, 4, 7, 5, 2, 11, 5, 5, 4, 2, 3, 4, 3, 5, 
#>             9, 6, 7, 10, 6, 12, 6, 3, 5, 3, 9, 13, 0)
#>     }
#> }
