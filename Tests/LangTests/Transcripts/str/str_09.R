str(NA)
#>  logi NA
str(NA_character_)
#>  chr NA
str(quote(a))
#>  symbol a
