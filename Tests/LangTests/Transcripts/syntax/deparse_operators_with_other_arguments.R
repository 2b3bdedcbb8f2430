call("+")
#> `+`()
call("+", 1, 2, 3)
#> `+`(1, 2, 3)
call("*", 5)
#> *5
call("/", 5)
#> `/`(5)
call("if", quote(a))
#> if (a) NULL
call("for", quote(i), 1)
#> for (i in 1) NULL
call("[", quote(x))
#> x[]
call("$", quote(x), quote(f(y)))
#> `$`(x, f(y))
call("-", a = 1, b = 2)
#> 1 - 2
call("%in%", 1)
#> `%in%`(1)
