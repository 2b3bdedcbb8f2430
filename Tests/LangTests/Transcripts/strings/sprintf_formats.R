sprintf("%d items", 3L)
#> [1] "3 items"
sprintf("%5.2f|", pi)
#> [1] " 3.14|"
sprintf("%-10s|", "left")
#> [1] "left      |"
sprintf("%10s|", "right")
#> [1] "     right|"
sprintf("%05d", 42L)
#> [1] "00042"
sprintf("%e", 12345.678)
#> [1] "1.234568e+04"
sprintf("%g", 1e-10)
#> [1] "1e-10"
sprintf("%x %X %o", 255L, 255L, 8L)
#> [1] "ff FF 10"
sprintf("%%")
#> [1] "%"
sprintf("%s is %d years", c("Al", "Bo"), c(30L, 40L))
#> [1] "Al is 30 years" "Bo is 40 years"
sprintf("%d", 3)
#> [1] "3"
sprintf("%s", 1.5)
#> [1] "1.5"
sprintf("%s", TRUE)
#> [1] "TRUE"
sprintf("%+d", 5L)
#> [1] "+5"
sprintf("%3d|%-3d|", 1:2, 3:4)
#> [1] "  1|3  |" "  2|4  |"
sprintf("%.3s", "abcdef")
#> [1] "abc"
sprintf("%*d", 5, 42L)
#> [1] "   42"
sprintf("%2$s %1$s", "a", "b")
#> [1] "b a"
sprintf("%i", 7L)
#> [1] "7"
sprintf("% d", 42L)
#> [1] " 42"
sprintf("%#x", 255L)
#> [1] "0xff"
sprintf("%G", 1e-7)
#> [1] "1E-07"
sprintf("%s", list("a", 1))
#> [1] "a" "1"
sprintf("%5s", NA)
#> [1] "   NA"
sprintf("%d", NA_integer_)
#> [1] "NA"
sprintf("%f", NaN)
#> [1] "NaN"
sprintf("%5.1f", Inf)
#> [1] "  Inf"
sprintf("no format")
#> [1] "no format"
sprintf(character(0))
#> character(0)
