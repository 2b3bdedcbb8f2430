startsWith("hello", "he")
#> [1] TRUE
endsWith(c("a.R", "b.py"), ".R")
#> [1]  TRUE FALSE
