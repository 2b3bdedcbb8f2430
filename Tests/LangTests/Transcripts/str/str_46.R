str(.Machine$integer.max)
#>  int 2147483647
str(TRUE && FALSE)
#>  logi FALSE
str(NA_integer_)
#>  int NA
