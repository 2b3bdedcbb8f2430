try(regmatches(c("a", "b", "c"), 1))
#! Error in regmatches(c("a", "b", "c"), 1) : 
#!   ‘x’ and ‘m’ must have the same length
regmatches("abc", regexpr("b", "abc"))
#> [1] "b"
