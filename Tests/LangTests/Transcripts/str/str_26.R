str(c(1e100,1))
#>  num [1:2] 1e+100 1e+00
str(quote(if(a) b else c))
#>  language if (a) b else c
str(quote(function(x) x))
#>  language function(x) x
