utf8ToInt("A")
#> [1] 65
intToUtf8(c(72, 105))
#> [1] "Hi"
intToUtf8(c(72, 105), multiple = TRUE)
#> [1] "H" "i"
chartr("é", "e", "café")
#> [1] "cafe"
utf8ToInt("中")
#> [1] 20013
rawToChar(as.raw(c(72, 105)))
#> [1] "Hi"
charToRaw("Hi")
#> [1] 48 69
