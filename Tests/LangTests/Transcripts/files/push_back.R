con <- textConnection("orig")
pushBack(c("p1","p2"), con)
readLines(con)
#> [1] "p1"   "p2"   "orig"
close(con)
