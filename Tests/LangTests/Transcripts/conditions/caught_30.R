tryCatch(substr(1), error=function(e) print(e))
#> <simpleError in substr(1): argument "start" is missing, with no default>
tryCatch(regmatches("a"), error=function(e) print(e))
#> <simpleError in regmatches("a"): argument "m" is missing, with no default>
