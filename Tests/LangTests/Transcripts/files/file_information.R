f <- file.path(tempdir(), "info.txt")
writeLines(c("one", "two"), f)
file.info(f)$size
#> [1] 8
file.info(f)$isdir
#> [1] FALSE
class(file.info(f)$mtime)
#> [1] "POSIXct" "POSIXt" 
file.size(f)
#> [1] 8
file.exists(f)
#> [1] TRUE
unname(file.access(f, 4))
#> [1] 0
file.info("/nonexistent/x")$size
#> [1] NA
basename(Sys.glob(file.path(tempdir(), "inf*")))
#> [1] "info.txt"
