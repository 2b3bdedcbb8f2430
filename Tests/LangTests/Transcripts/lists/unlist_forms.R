unlist(list(1, 2, 3))
#> [1] 1 2 3
unlist(list(a = 1, b = list(c = 2, d = 3)))
#>   a b.c b.d 
#>   1   2   3 
unlist(list(a = 1:2, b = 3))
#> a1 a2  b 
#>  1  2  3 
unlist(list(1, "a", TRUE))
#> [1] "1"    "a"    "TRUE"
unlist(list(a = 1:2), use.names = FALSE)
#> [1] 1 2
unlist(list())
#> NULL
unlist(list(factor("a"), factor("b")))
#> [1] a b
#> Levels: a b
unlist(list(a = list(1, 2), b = 3))
#> a1 a2  b 
#>  1  2  3 
