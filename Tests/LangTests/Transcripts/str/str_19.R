str(c(1.5,NA,3))
#>  num [1:3] 1.5 NA 3
str(c(NA,1L))
#>  int [1:2] NA 1
str(c(TRUE,NA))
#>  logi [1:2] TRUE NA
