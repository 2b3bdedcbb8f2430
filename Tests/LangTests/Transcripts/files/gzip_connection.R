f <- tempfile()
g <- gzfile(f, "w")
writeLines(as.character(1:3), g)
close(g)
readLines(f)
#> [1] "1" "2" "3"
readBin(f, "raw", 2)
#> [1] 1f 8b
