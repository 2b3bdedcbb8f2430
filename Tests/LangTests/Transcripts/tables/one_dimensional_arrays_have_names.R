counts <- table(c("a", "b", "a"))
c(counts)
#> a b 
#> 2 1 
unlist(counts)
#>
#> a b 
#> 2 1 
sapply(counts, function(n) n * 2)
#> a b 
#> 4 2 
as.list(counts)
#> $a
#> [1] 2
#>
#> $b
#> [1] 1
#>
rbind(counts, table(c("a", "b", "b")))
#>        a b
#> counts 2 1
#>        1 2
do.call(rbind, tapply(1:4, c("x", "x", "y", "y"), range))
#>   [,1] [,2]
#> x    1    2
#> y    3    4
tail(sort(counts), 1)
#>
#> a 
#> 2 
t(counts)
#>       
#>        a b
#>   [1,] 2 1
str(array(1:3, 3)[1:2])
#>  int [1:2(1d)] 1 2
str(array(1:3, 3)[2])
#>  int 2
