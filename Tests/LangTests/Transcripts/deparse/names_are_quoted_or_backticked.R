deparse(c(`a b` = 1, c = 2))
#> [1] "c(\"a b\" = 1, c = 2)"
deparse(list(`a b` = 1))
#> [1] "list(\"a b\" = 1)"
dput(list(`a b` = 1))
#> list(`a b` = 1)
deparse(quote(f(`a b` = 1)))
#> [1] "f(`a b` = 1)"
deparse(c(3L, 2L, 1L))
#> [1] "3:1"
dput(as.name("if"))
#> `if`
