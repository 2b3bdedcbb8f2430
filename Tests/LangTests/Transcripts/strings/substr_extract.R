substr("abcdef", 2, 4)
#> [1] "bcd"
substring("abcdef", 1:3, 3:5)
#> [1] "abc" "bcd" "cde"
substring("abcdef", 3)
#> [1] "cdef"
substr("abc", 0, 2)
#> [1] "ab"
substr("abc", 5, 6)
#> [1] ""
substr(c("hello", "world"), 1, 3)
#> [1] "hel" "wor"
substring("abc", 1:3, 1:3)
#> [1] "a" "b" "c"
