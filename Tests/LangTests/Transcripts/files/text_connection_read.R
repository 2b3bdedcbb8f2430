tc <- textConnection("l1\nl2\nl3")
readLines(tc, 2)
#> [1] "l1" "l2"
readLines(tc)
#> [1] "l3"
close(tc)
