words <- function(e) tryCatch(e, error = function(c) conditionMessage(c), warning = function(c) conditionMessage(c))
for (n in list("a", NA_real_, NA_integer_, NaN, -1, "-1", Inf, TRUE, 1e20, c(1, 2), list(1), sum)) print(words(integer(n)))
#> [1] "NAs introduced by coercion"
#> [1] "vector size cannot be NA/NaN"
#> [1] "vector size cannot be NA"
#> [1] "vector size cannot be NA/NaN"
#> [1] "invalid 'length' argument"
#> [1] "invalid 'length' argument"
#> [1] "vector size cannot be infinite"
#> [1] "invalid 'length' argument"
#> [1] "vector size specified is too large"
#> [1] "invalid 'length' argument"
#> [1] "invalid 'length' argument"
#> [1] "invalid 'length' argument"
character("3")
#> [1] "" "" ""
words(seq_len(sum))
#> [1] "argument must be coercible to non-negative integer"
words(seq_len(c(1, 2)))
#> [1] "first element used of 'length.out' argument"
words(seq_len(NULL))
#> [1] "first element used of 'length.out' argument"
words(seq_len("a"))
#> [1] "NAs introduced by coercion"
words(seq_len(list(2)))
#> [1] "argument must be coercible to non-negative integer"
try(mean())
#! Error in mean.default() : argument "x" is missing, with no default
try(mean(1:3, trim = "a"))
#! Error in mean.default(1:3, trim = "a") : 
#!   'trim' must be numeric of length one
