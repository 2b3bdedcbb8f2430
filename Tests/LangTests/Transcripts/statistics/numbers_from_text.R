# Summaries read numbers from text with a warning; functions that are no functions fail in match.fun.
var("a")
#> [1] NA
#! Warning message:
#! In var("a") : NAs introduced by coercion
sd(c("1", "2"))
#> [1] 0.7071068
cumsum(c("1", "2"))
#> [1] 1 3
try(var(factor(1:2)))
#! Error in var(factor(1:2)) : Calling var(x) on a factor x is defunct.
#!   Use something like 'all(duplicated(x)[-1L])' to test for a constant vector.
try(sd(list(1, 2)))
#! Error in var(if (is.vector(x) || is.factor(x)) x else as.double(x), na.rm = na.rm) : 
#!   is.atomic(x) is not TRUE
try(lapply(1:3))
#! Error in match.fun(FUN) : argument "FUN" is missing, with no default
try(sapply(1:3, 5))
#! Error in match.fun(FUN) : '5' is not a function, character or symbol
try(Map(1:3))
#! Error in match.fun(f) : '1:3' is not a function, character or symbol
try(Reduce(`+`))
#! Error in Reduce(`+`) : argument "x" is missing, with no default
try(strptime("2020"))
#! Error in strptime("2020") : argument "format" is missing, with no default
