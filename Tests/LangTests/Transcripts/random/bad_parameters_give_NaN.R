rnorm(2, sd = -1)
#> [1] NaN NaN
#! Warning message:
#! In rnorm(2, sd = -1) : NAs produced
rpois(2, -1)
#> [1] NA NA
#! Warning message:
#! In rpois(2, -1) : NAs produced
rbinom(3, 5, 2)
#> [1] NA NA NA
#! Warning message:
#! In rbinom(3, 5, 2) : NAs produced
