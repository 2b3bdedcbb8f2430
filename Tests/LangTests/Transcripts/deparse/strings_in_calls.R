quote(f("a", 'b', `c d`))
#> f("a", "b", `c d`)
quote(list(`a b` = 1, c = 2))
#> list(`a b` = 1, c = 2)
