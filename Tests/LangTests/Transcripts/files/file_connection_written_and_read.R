f <- tempfile()
con <- file(f, "w")
writeLines(c("a","b"), con)
cat("x y\n", file=con)
close(con)
readLines(f)
#> [1] "a"   "b"   "x y"
con <- file(f)
open(con,"r")
readLines(con,1)
#> [1] "a"
readLines(con,1)
#> [1] "b"
readLines(con)
#> [1] "x y"
close(con)
