sum
#> function (..., na.rm = FALSE)  .Primitive("sum")
c
#> function (...)  .Primitive("c")
`if`
#> .Primitive("if")
`+`
#> function (e1, e2)  .Primitive("+")
typeof(sum)
#> [1] "builtin"
typeof(`if`)
#> [1] "special"
typeof(mean)
#> [1] "closure"
class(sum)
#> [1] "function"
is.primitive(sum)
#> [1] TRUE
is.primitive(mean)
#> [1] FALSE
