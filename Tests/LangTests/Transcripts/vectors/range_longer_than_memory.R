x <- 1:1e12
length(x)
#> [1] 1e+12
x[1e12]
#> [1] 1e+12
class(x)
#> [1] "numeric"
try(x + 1)
#! Error : cannot allocate vector of size 7450.6 Gb
try(-x)
#! Error : cannot allocate vector of size 7450.6 Gb
try(numeric(1e12))
#! Error : cannot allocate vector of size 7450.6 Gb
try(1:1e17)
#! Error in 1:1e+17 : result would be too long a vector
x[2]
#> [1] 2
