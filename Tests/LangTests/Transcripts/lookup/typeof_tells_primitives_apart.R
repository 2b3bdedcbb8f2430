typeof(`[`)
#> [1] "special"
typeof(`if`)
#> [1] "special"
typeof(`+`)
#> [1] "builtin"
typeof(c)
#> [1] "builtin"
typeof(rep)
#> [1] "special"
typeof(quote)
#> [1] "special"
typeof(switch)
#> [1] "special"
typeof(sum)
#> [1] "builtin"
`[`
#> .Primitive("[")
`[[<-`
#> .Primitive("[[<-")
`$`
#> .Primitive("$")
`if`
#> .Primitive("if")
formals(1)
#> NULL
#! Warning message:
#! In formals(fun) : argument is not a function
