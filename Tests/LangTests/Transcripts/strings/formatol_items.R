cat(formatOL(c("first", "second", "third")), sep = "\n")
#> 1. first
#> 2. second
#> 3. third
