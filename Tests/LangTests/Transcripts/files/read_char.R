f <- tempfile()
con <- file(f, "wb")
writeChar("abc", con, eos=NULL)
close(con)
readChar(f, 2)
#> [1] "ab"
file.size(f)
#> [1] 3
con <- file(f, "rb")
seek(con, 1)
#> [1] 0
readChar(con, 1)
#> [1] "b"
seek(con)
#> [1] 2
close(con)
