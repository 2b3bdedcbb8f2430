dput(function(x) x+1)
#> function (x) 
#> x + 1
dput(quote(a+b))
#> a + b
dput(as.Date("2020-01-01"))
#> structure(18262, class = "Date")
