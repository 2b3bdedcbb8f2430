n <- 20000
x <- sprintf("%d-%s-%.2f", seq_len(n), "k", seq_len(n) / 7)
x[c(1, n)]
#> [1] "1-k-0.14"        "20000-k-2857.14"
sprintf("%d", c(1, 2, 30))
#> [1] "1"  "2"  "30"
try(sprintf("%d", c(1, 2.5)))
#! Error in sprintf("%d", c(1, 2.5)) : 
#!   invalid format '%d'; use format %f, %e, %g or %a for numeric objects
sprintf("%*d", c(3, 5), 1:2)
#> [1] "  1"   "    2"
sprintf("%s %d", factor(c("u", "v")), factor(c("u", "v")))
#> [1] "u 1" "v 2"
