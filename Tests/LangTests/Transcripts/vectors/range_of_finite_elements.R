range(c(3L, NA, 1L), finite = TRUE)
#> [1] 1 3
identical(range(1:3, finite = TRUE), c(1L, 3L))
#> [1] TRUE
range(c(2, Inf, NA), finite = TRUE)
#> [1] 2 2
range(c(NA, Inf), finite = TRUE)
#> [1]  Inf -Inf
#! Warning messages:
#! 1: In min(x) : no non-missing arguments to min; returning Inf
#! 2: In max(x) : no non-missing arguments to max; returning -Inf
range(NA, finite = TRUE)
#> [1]  Inf -Inf
#! Warning messages:
#! 1: In min(x, na.rm = na.rm) :
#!   no non-missing arguments to min; returning Inf
#! 2: In max(x, na.rm = na.rm) :
#!   no non-missing arguments to max; returning -Inf
range(c("b", NA, "a"), na.rm = TRUE)
#> [1] "a" "b"
