tryCatch(for (i in sum) 1, error=function(e) print(e))
#> <simpleError in for (i in sum) 1: invalid for() loop sequence>
tryCatch(switch(1:2, 1), error=function(e) print(e))
#> <simpleError in switch(1:2, 1): EXPR must be a length 1 vector>
