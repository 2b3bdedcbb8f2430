call("^", call("-", 1), 2)
#> (-1)^2
call("*", call("+", 1, 2), call("-", 3))
#> (1 + 2) * -3
call("+", call("!", quote(a)), 3)
#> (!a) + 3
call("+", 3, call("!", quote(a)))
#> 3 + !a
call("==", call("==", 1, 2), 3)
#> (1 == 2) == 3
call("-", call("+", 1, call("if", quote(a), 2)), 3)
#> 1 + (if (a) 2) - 3
call("/", call("^", 2, 0+1i), 3)
#> 2^(0+1i)/3
call("$", call("+", 1, 2), quote(m))
#> (1 + 2)$m
call("[", quote(x$y), 1)
#> x$y[1]
call("%in%", 1, call("%in%", 2, 3))
#> 1 %in% (2 %in% 3)
call("<-", call("<-", quote(a), 1), 2)
#> (a <- 1) <- 2
