f <- factor(c("a", NA))
addNA(f)
#> [1] a    <NA>
#> Levels: a <NA>
levels(addNA(f))
#> [1] "a" NA 
table(addNA(f))
#>
#>    a <NA> 
#>    1    1 
is.na(f)
#> [1] FALSE  TRUE
nlevels(f)
#> [1] 1
