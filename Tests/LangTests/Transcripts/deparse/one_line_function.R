function(x) x^2
#> function (x) 
#> x^2
function(a, b = c(1, 2), ...) NULL
#> function (a, b = c(1, 2), ...) 
#> NULL
