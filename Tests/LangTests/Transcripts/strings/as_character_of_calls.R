as.character(quote(x + y))
#> [1] "+" "x" "y"
as.character(quote(f(x, "a", 1L, 2.5, g(y))))
#> [1] "f"    "x"    "a"    "1"    "2.5"  "g(y)"
as.character(expression(a + b, c))
#> [1] "a + b" "c"    
as.character(list(1, "a", 1:2, TRUE))
#> [1] "1"    "a"    "1:2"  "TRUE"
as.character(c(1.5, 1e5, 1e-5, 123456.789, 1e15))
#> [1] "1.5"        "1e+05"      "1e-05"      "123456.789" "1e+15"     
