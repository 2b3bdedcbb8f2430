str(quote(function(a,b=2) {a;b}))
#>  language function(a, b = 2) {     a ...
str(expression(a=1))
#>   expression(a = 1)
str(list(quote(a),quote(f(x))))
#> List of 2
#>  $ : symbol a
#>  $ : language f(x)
