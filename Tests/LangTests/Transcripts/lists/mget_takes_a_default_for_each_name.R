e <- new.env()
assign("a", 1, envir = e)
assign("b", "x", envir = e)
mget(c("a", "zz"), envir = e, ifnotfound = list(NA, 5))
#> $a
#> [1] 1
#>
#> $zz
#> [1] 5
#>
ls.str(e)
#> a :  num 1
#> b :  chr "x"
ls.str(list(q = 1, w = 2:3))
#> q :  num 1
#> w :  int [1:2] 2 3
