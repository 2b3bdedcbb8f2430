f <- tempfile()
x <- capture.output({sink(f); print("in"); sink(); print("out")})
x
#> [1] "[1] \"out\""
readLines(f)
#> [1] "[1] \"in\""
