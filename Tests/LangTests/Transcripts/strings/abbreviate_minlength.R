abbreviate(c("statistics", "probability"), 6)
#>  statistics probability 
#>    "sttstc"    "prbblt" 
