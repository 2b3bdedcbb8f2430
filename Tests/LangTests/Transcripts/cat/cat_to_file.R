f <- tempfile()
cat("line1\nline2\n", file = f)
cat("line3\n", file = f, append = TRUE)
readLines(f)
#> [1] "line1" "line2" "line3"
unlink(f)
file.exists(f)
#> [1] FALSE
