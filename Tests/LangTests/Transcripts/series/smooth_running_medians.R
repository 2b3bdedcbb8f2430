x <- c(1, 5, 2, 8, 3, 9, 4, 7, 6, 10, 2, 3)
smooth(x)
#> 3RS3R Tukey smoother resulting from  smooth(x = x) 
#>  used 4 iterations
#>  [1] 1 2 3 4 5 6 6 6 6 6 3 3
smooth(x, "3RSR", twiceit = TRUE)
#> 3RSR Tukey smoother resulting from  smooth(x = x, kind = "3RSR", twiceit = TRUE) 
#>  __twiced__  used 11 iterations
#>  [1] 1 2 3 4 5 6 6 6 6 6 3 3
smooth(c(3, 3, 6, 3, 5, 3, 1, 2, 4, 2, 2, 4, 5, 1, 5), "S")
#> S Tukey smoother resulting from  smooth(x = c(3, 3, 6, 3, 5, 3, 1, 2, 4, 2, 2, 4, 5, 1, 5), kind = "S") 
#> NOT changed
#>  [1] 3 3 6 3 5 3 1 2 4 4 2 4 5 1 5
summary(smooth(x, "3", endrule = "copy"))
#> 3 Tukey smoother resulting from
#>  smooth(x = x, kind = "3", endrule = "copy") ;  n = 12 
#>  used 1 iterations
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>   1.000   3.000   4.500   4.583   6.250   8.000 
as.vector(smooth(c(6, 1, 1, 3, 6), "3RSS", do.ends = TRUE))
#> [1] 1 1 1 3 6
try(smooth(presidents[1:20]))
#! Error in smooth(presidents[1:20]) : attempt to smooth NA values
