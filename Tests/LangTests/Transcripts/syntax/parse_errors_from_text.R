f <- function(s) cat(tryCatch({ parse(text = s); "fine" }, error = function(e) conditionMessage(e)), "\n")
f("a b")
#> <text>:1:3: unexpected symbol
#> 1: a b
#>       ^ 
f("x <- 1\na b c")
#> <text>:2:3: unexpected symbol
#> 1: x <- 1
#> 2: a b
#>      ^ 
f("f(\n'abc' 'de'\n)")
#> <text>:2:7: unexpected string constant
#> 1: f(
#> 2: 'abc' 'de'
#>          ^ 
f("x <-")
#> <text>:2:0: unexpected end of input
#> 1: x <-
#>    ^ 
f("x <- c(1,\n2")
#> <text>:3:0: unexpected end of input
#> 1: x <- c(1,
#> 2: 2
#>   ^ 
f("'a\\lb'")
#> '\l' is an unrecognized escape in character string starting "'a\l" 
f("a\n'\\0'")
#> nul character not allowed (line 2) 
f("x |> y")
#> The pipe operator requires a function call as RHS 
f("r\"abc\"")
#> malformed raw string literal at line 1 
