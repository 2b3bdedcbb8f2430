d <- data.frame(y = c(1, NA, 3, 4), h = c(1, 1, 2, 2))
aggregate(y ~ h, d, mean, subset = y > 1)
#>   h   y
#> 1 2 3.5
aggregate(y ~ h, d, mean, na.action = na.pass)
#>   h   y
#> 1 1  NA
#> 2 2 3.5
try(aggregate(y ~ g, d, mean))
#! Error in eval(predvars, data, env) : object 'g' not found
x <- data.frame(a = 1:2, b = 1)
attr(x, "note") <- 5
names(attributes(x["a"]))
#> [1] "names"     "row.names" "class"    
unclass(x)
#> $a
#> [1] 1 2
#>
#> $b
#> [1] 1 1
#>
#> attr(,"row.names")
#> [1] 1 2
#> attr(,"note")
#> [1] 5
