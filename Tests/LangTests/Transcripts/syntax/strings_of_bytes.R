x <- "fa\xe7ile"
x
#> [1] "fa\xe7ile"
nchar(x, "bytes")
#> [1] 6
charToRaw(x)
#> [1] 66 61 e7 69 6c 65
validUTF8(c(x, "ok"))
#> [1] FALSE  TRUE
"\xc3\xa9"
#> [1] "é"
cat("z\xc3\xbcrit\n")
#> zürit
