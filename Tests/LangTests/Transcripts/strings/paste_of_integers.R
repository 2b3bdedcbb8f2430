paste(1:3, c("a", NA, "c"))
#> [1] "1 a"  "2 NA" "3 c" 
paste(c(1.5, NA), 2L, TRUE)
#> [1] "1.5 2 TRUE" "NA 2 TRUE" 
paste0("x", 1:3, collapse = "+")
#> [1] "x1+x2+x3"
paste(integer(), "a")
#> [1] " a"
paste(1:2, character(), sep = "-")
#> [1] "1-" "2-"
paste(character(), collapse = "x")
#> [1] ""
paste(c(NA, 3L))
#> [1] "NA" "3" 
paste(factor(c("u", "v")), 1:2)
#> [1] "u 1" "v 2"
paste(structure(1:2, class = "zz"))
#> [1] "1" "2"
paste("a", 1:3, recycle0 = TRUE)
#> [1] "a 1" "a 2" "a 3"
paste("a", integer(), recycle0 = TRUE)
#> character(0)
paste(1:3, collapse = "")
#> [1] "123"
paste0()
#> character(0)
paste0("a", NULL, "b")
#> [1] "ab"
