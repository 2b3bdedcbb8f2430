f <- tempfile()
x <- list(a = rnorm(1e5), b = "x", c = data.frame(z = 1:3))
saveRDS(x, f)
identical(readRDS(f), x)
#> [1] TRUE
saveRDS(1, f)
readRDS(f)
#> [1] 1
y <- 1:10
save(x, y, file = f)
rm(y)
load(f)
y
#>  [1]  1  2  3  4  5  6  7  8  9 10
saveRDS(character(), f)
readRDS(f)
#> character(0)
identical(memDecompress(memCompress(charToRaw(strrep("abc", 1e5)), "gzip"), "gzip"), charToRaw(strrep("abc", 1e5)))
#> [1] TRUE
con <- gzfile(f, "w")
writeLines(c("a", "b"), con)
close(con)
readLines(f)
#> [1] "a" "b"
length(memCompress(raw(0), "gzip"))
#> [1] 8
