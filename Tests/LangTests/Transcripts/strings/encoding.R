x <- "fa\xE7ile"
Encoding(x) <- "latin1"
x
#> [1] "façile"
nchar(x)
#> [1] 6
enc2utf8("é")
#> [1] "é"
validUTF8("abc")
#> [1] TRUE
iconv("abc", "UTF-8", "latin1")
#> [1] "abc"
Encoding("é")
#> [1] "UTF-8"
