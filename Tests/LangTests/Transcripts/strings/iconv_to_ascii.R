x <- c("fa\u00e7ile", "plain", NA)
iconv(x, "UTF-8", "ASCII")
#> [1] NA      "plain" NA     
iconv(x, "UTF-8", "ASCII", sub = "?")
#> [1] "fa??ile" "plain"   NA       
iconv(x, "UTF-8", "ASCII", sub = "")
#> [1] "faile" "plain" NA     
iconv(x, "UTF-8", "ASCII", sub = "byte")
#> [1] "fa<c3><a7>ile" "plain"         NA             
iconv(x, "UTF-8", "ASCII", sub = "Unicode")
#> [1] "fa<U+00E7>ile" "plain"         NA             
iconv(x, "UTF-8", "ASCII", sub = "c99")
#> [1] "fa\\u00e7ile" "plain"        NA            
iconv("Z\u00fcrcher bi\u00dfchen", "UTF-8", "ASCII//TRANSLIT")
#> [1] "Zurcher bisschen"
make.names(c("", "X"), unique = TRUE)
#> [1] "X.1" "X"  
make.names(c("a and b", "a_and_b"), unique = TRUE, allow_ = FALSE)
#> [1] "a.and.b"   "a.and.b.1"
formatC(c(3.24, 2.3e-6), format = "f", digits = 11, drop0trailing = TRUE)
#> [1] "3.24"      "0.0000023"
formatC(1.234 + 10^(0:4), format = "fg", width = 11)
#> [1] "      2.234" "      11.23" "      101.2" "       1001" "      10001"
