x <- -
  3
x
#> [1] -3
if
(x < 0) "negative"
#> [1] "negative"
y <- function
(a) a + 1
y(2)
#> [1] 3
!
TRUE
#> [1] FALSE
