l <- list(a = 1, b = 2)
names(l)
#> [1] "a" "b"
l[setdiff(names(l), "a")]
#> $b
#> [1] 2
#>
"a" %in% names(l)
#> [1] TRUE
is.null(l$q)
#> [1] TRUE
length(l)
#> [1] 2
