options(warn = 1)
gsub(c("a", "b"), "c", "abc")
#> [1] "cbc"
#! Warning in gsub(c("a", "b"), "c", "abc") :
#!   argument 'pattern' has length > 1 and only the first element will be used
gsub("a", c("b", "c"), "abc")
#> [1] "bbc"
#! Warning in gsub("a", c("b", "c"), "abc") :
#!   argument 'replacement' has length > 1 and only the first element will be used
grepl(c("a", "b"), "abc")
#> [1] TRUE
#! Warning in grepl(c("a", "b"), "abc") :
#!   argument 'pattern' has length > 1 and only the first element will be used
try(gsub("a", NULL, "a"))
#! Error in gsub("a", NULL, "a") : invalid 'replacement' argument
try(grepl(character(), "a"))
#! Error in grepl(character(), "a") : invalid 'pattern' argument
try(gsub("a", "b"))
#! Error in is.factor(x) : argument "x" is missing, with no default
try(regmatches("a", "b"))
#! Error in so + attr(m, "match.length")[ind] : 
#!   non-numeric argument to binary operator
