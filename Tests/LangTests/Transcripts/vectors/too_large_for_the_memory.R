f <- function(e) cat(tryCatch({ e; "fine" }, error = function(e) conditionMessage(e)), "\n")
f(rep(1, 1e12))
#> cannot allocate vector of size 7450.6 Gb 
f(numeric(1e12))
#> cannot allocate vector of size 7450.6 Gb 
f(integer(1e12))
#> cannot allocate vector of size 3725.3 Gb 
f(raw(1e12))
#> cannot allocate vector of size 931.3 Gb 
f(vector("list", 1e12))
#> cannot allocate vector of size 7450.6 Gb 
