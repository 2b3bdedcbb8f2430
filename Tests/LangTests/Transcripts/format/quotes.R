sQuote("a")
#> [1] "‘a’"
dQuote("a")
#> [1] "“a”"
sQuote("a", FALSE)
#> [1] "'a'"
dQuote("a", FALSE)
#> [1] "\"a\""
shQuote("a b")
#> [1] "'a b'"
shQuote("it's")
#> [1] "\"it's\""
noquote("x")
#> [1] x
noquote(c(a = "x", b = "y"))
#> a b 
#> x y 
