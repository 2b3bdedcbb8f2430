x <- c("abc", "xyz", "b1")
regmatches(x, regexpr("b", x)) <- c("<1>", "<2>")
x
#> [1] "a<1>c" "xyz"   "<2>1" 
