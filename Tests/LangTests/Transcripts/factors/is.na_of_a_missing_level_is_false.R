f <- factor(c("a", NA), exclude = NULL)
f
#> [1] a    <NA>
#> Levels: a <NA>
is.na(f)
#> [1] FALSE FALSE
is.na(factor(c("a", NA)))
#> [1] FALSE  TRUE
levels(f)
#> [1] "a" NA 
