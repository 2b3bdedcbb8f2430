t <- table(c("b", "a", "b"))
t["b"]
#> b 
#> 2 
t[["a"]]
#> [1] 1
names(t)
#> [1] "a" "b"
t[order(-t)]
#>
#> b a 
#> 2 1 
sort(t, decreasing = TRUE)
#>
#> b a 
#> 2 1 
as.vector(t)
#> [1] 1 2
names(which.max(t))
#> [1] "b"
rev(t)
#>
#> b a 
#> 2 1 
t == 2
#>
#>     a     b 
#> FALSE  TRUE 
t[t > 1]
#> b 
#> 2 
