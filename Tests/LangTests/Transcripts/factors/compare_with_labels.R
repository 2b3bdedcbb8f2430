f <- factor(c("a", "b", NA, "a"))
f == "a"
#> [1]  TRUE FALSE    NA  TRUE
f != "a"
#> [1] FALSE  TRUE    NA FALSE
"b" == f
#> [1] FALSE  TRUE    NA FALSE
f %in% "a"
#> [1]  TRUE FALSE FALSE  TRUE
f == "zzz"
#> [1] FALSE FALSE    NA FALSE
