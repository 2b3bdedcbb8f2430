c("a", NA)
#> [1] "a" NA 
NA_character_
#> [1] NA
print(c("a", NA), na.print = "-")
#> [1] "a" -  
paste(NA, 1)
#> [1] "NA 1"
is.na(c("NA", NA))
#> [1] FALSE  TRUE
