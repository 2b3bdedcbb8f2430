cumall <- function(x) cumsum(!x) == 0
cumall(c(TRUE, TRUE, FALSE, TRUE))
#> [1]  TRUE  TRUE FALSE FALSE
