f <- tempfile()
a1 <- 1
h <- function(x) x + 1
b1 <- "q"
dump(c("a1", "h", "b1"), f)
cat(readLines(f), sep="\n")
#> a1 <-
#> 1
#> h <-
#> function (x) 
#> x + 1
#> b1 <-
#> "q"
rm(h)
source(f)
h(1)
#> [1] 2
