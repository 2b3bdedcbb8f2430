quote(a == !b ~ c)
#> a == !b ~ c
quote(a + ~b + c ~ d)
#> a + ~b + c ~ d
quote(a < !b & d)
#> a < !b & d
quote(a + (!b) + c)
#> a + (!b) + c
call("+", call("+", quote(a), quote(!b)), quote(c))
#> a + (!b) + c
call("&", call("+", quote(a), quote(!b)), quote(c))
#> a + !b & c
call("~", call("+", quote(a), quote(-!b)), quote(c))
#> a + -!b ~ c
call("*", quote(a), call("-", quote(b)))
#> a * -b
quote(break(5))
#> (break)(5)
quote(x[next[1]])
#> x[next[1]]
