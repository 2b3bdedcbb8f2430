options(warn = 1)
sprintf("%i", TRUE, 3)
#> [1] "1"
#! Warning in sprintf("%i", TRUE, 3) :
#!   one argument not used by format '%i'
sprintf("a", 1, 2)
#> [1] "a"
#! Warning in sprintf("a", 1, 2) : 2 arguments not used by format 'a'
sprintf("%2$s", 1, "b")
#> [1] "b"
#! Warning in sprintf("%2$s", 1, "b") :
#!   one argument not used by format '%2$s'
sprintf("%s", list(1:2, "a"))
#> [1] "1:2" "a"  
try(sprintf(1))
#! Error in sprintf(1) : 'fmt' is not a character vector
try(sprintf("%s", sum))
#! Error in as.character(.Primitive("sum")) : 
#!   cannot coerce type 'builtin' to vector of type 'character'
