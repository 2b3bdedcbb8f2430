tryCatch(seq(1,10,by=-1), error=function(e) print(e))
#> <simpleError in seq.default(1, 10, by = -1): wrong sign in 'by' argument>
tryCatch(seq_len(-1), error=function(e) print(e))
#> <simpleError in seq_len(-1): argument must be coercible to non-negative integer>
