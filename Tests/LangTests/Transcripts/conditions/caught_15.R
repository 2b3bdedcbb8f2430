tryCatch(quote(a)[[2]], error=function(e) print(e))
#> <notSubsettableError in quote(a)[[2]]: object of type 'symbol' is not subsettable>
tryCatch(nchar(c("a","b"))[[0]], error=function(e) print(e))
#> <simpleError in nchar(c("a", "b"))[[0]]: attempt to select less than one element in get1index <real>>
