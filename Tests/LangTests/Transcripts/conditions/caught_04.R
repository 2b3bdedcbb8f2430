tryCatch(if (NA) 1, error=function(e) print(e))
#> <simpleError in if (NA) 1: missing value where TRUE/FALSE needed>
tryCatch(if (c(TRUE,FALSE)) 1, error=function(e) print(e))
#> <simpleError in if (c(TRUE, FALSE)) 1: the condition has length > 1>
