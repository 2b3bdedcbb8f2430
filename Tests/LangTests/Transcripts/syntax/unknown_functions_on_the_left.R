x <- list(a = 1)
try(nowhere(x)$a <- 3)
#! Error in nowhere(x)$a <- 3 : could not find function "nowhere"
try(nowhere(x) <- 3)
#! Error in nowhere(x) <- 3 : could not find function "nowhere<-"
x
#> $a
#> [1] 1
#>
