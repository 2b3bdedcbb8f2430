intersect(1:3, c(2,3))
#> [1] 2 3
intersect(c(2,3), 1:3)
#> [1] 2 3
intersect(c(TRUE), 1)
#> [1] 1
intersect(factor(c("a","b")), "a")
#> [1] "a"
intersect(as.Date("2020-01-01")+0:1, as.Date("2020-01-02"))
#> [1] 18263
intersect(list(1,2), list(2))
#> [[1]]
#> [1] 2
#>
union(1:3, c("a"))
#> [1] "1" "2" "3" "a"
setdiff(factor(c("a","b")), "a")
#> [1] "b"
union(as.Date("2020-01-01"), as.Date("2020-01-02"))
#> [1] 18262 18263
intersect(c(a=1,b=2),2)
#> [1] 2
setdiff(c(a=1,b=2),2)
#> [1] 1
intersect(data.frame(a=1,b=2), data.frame(b=2))
#> $b
#> [1] 2
#>
try(match("a",quote(x)))
#! Error in match("a", quote(x)) : 'match' requires vector arguments
try(match(quote(x),"a"))
#! Error in match(quote(x), "a") : 'match' requires vector arguments
