str(NA_real_)
#>  num NA
str(c(NA,NA))
#>  logi [1:2] NA NA
str(NaN)
#>  num NaN
