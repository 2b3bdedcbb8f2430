x <- alist(a = , b = 1 + 2)
names(x)
#> [1] "a" "b"
x$b
#> 1 + 2
eval(x$b)
#> [1] 3
length(alist(x, y + z))
#> [1] 2
