str(quote({a;b}))
#>  language {  a; b }
str(as.name("x y"))
#>  symbol x y
str(c(a="x"))
#>  Named chr "x"
#>  - attr(*, "names")= chr "a"
