memDecompress(memCompress(charToRaw("hello hello hello"), "gzip"), "gzip", asChar=TRUE)
#> [1] "hello hello hello"
rawToChar(memDecompress(memCompress(charToRaw("aaa"), "bzip2"), "bzip2"))
#> [1] "aaa"
