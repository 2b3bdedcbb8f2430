tryCatch(names(1:3) <- c("a"), error=function(e) print(e))
#> <simpleError in names(1:3) <- c("a"): target of assignment expands to non-language object>
tryCatch(vapply(1:3, function(i) "a", 1), error=function(e) print(e))
#> <simpleError in vapply(1:3, function(i) "a", 1): values must be type 'double',
#>  but FUN(X[[1]]) result is type 'character'>
