max(numeric(0))
#> [1] -Inf
#! Warning message:
#! In max(numeric(0)) : no non-missing arguments to max; returning -Inf
min(character())
#> [1] NA
#! Warning message:
#! In min(character()) : no non-missing arguments, returning NA
