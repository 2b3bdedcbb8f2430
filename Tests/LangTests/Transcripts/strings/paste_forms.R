paste("a", "b")
#> [1] "a b"
paste("a", "b", sep = "")
#> [1] "ab"
paste(c("a", "b"), 1:2)
#> [1] "a 1" "b 2"
paste(c("a", "b"), collapse = "+")
#> [1] "a+b"
paste("x", 1:3, sep = "_", collapse = "|")
#> [1] "x_1|x_2|x_3"
paste0("a", 1:3)
#> [1] "a1" "a2" "a3"
paste(character(0), collapse = "+")
#> [1] ""
paste("a", character(0))
#> [1] "a "
paste("a", NULL, "b")
#> [1] "a  b"
paste(c("a", NA))
#> [1] "a"  "NA"
paste(1.5, TRUE, NULL, 2L)
#> [1] "1.5 TRUE  2"
paste(list(1:2, "z"))
#> [1] "1:2" "z"  
