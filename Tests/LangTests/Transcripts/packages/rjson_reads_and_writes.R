library(rjson)
toJSON(list(a = 1, b = "x", c = TRUE, d = NULL, e = NA))
#> [1] "{\"a\":1,\"b\":\"x\",\"c\":true,\"d\":null,\"e\":\"NA\"}"
toJSON(1:3)
#> [1] "[1,2,3]"
toJSON(c(a = 1, b = 2))
#> [1] "{\"a\":1,\"b\":2}"
toJSON("x")
#> [1] "\"x\""
toJSON(1)
#> [1] "1"
toJSON(list(1, "a"))
#> [1] "[1,\"a\"]"
toJSON(data.frame(x = 1:2, y = c("a", "b")))
#> [1] "{\"x\":[1,2],\"y\":[\"a\",\"b\"]}"
toJSON(NULL)
#> [1] "null"
toJSON(c(1.5, NA))
#> [1] "[1.5,\"NA\"]"
toJSON(pi)
#> [1] "3.14159265358979"
toJSON(1e+10)
#> [1] "10000000000"
toJSON(1/3)
#> [1] "0.333333333333333"
toJSON("a\"b\n\\")
#> [1] "\"a\\\"b\\n\\\\\""
toJSON(list())
#> [1] "[]"
toJSON(TRUE)
#> [1] "true"
toJSON(factor("a"))
#> [1] "\"a\""
toJSON(list(a = list(b = 1:2)))
#> [1] "{\"a\":{\"b\":[1,2]}}"
toJSON(1:2, indent = 1)
#> [1] "[\n 1,\n 2\n]"
toJSON(list(a = 1, b = list(c = 2)), indent = 2)
#> [1] "{\n  \"a\":  1,\n  \"b\":{\n    \"c\":    2\n  }\n}"
toJSON(c(TRUE, NA))
#> [1] "[true,\"NA\"]"
toJSON(letters[1:2])
#> [1] "[\"a\",\"b\"]"
toJSON(1L)
#> [1] "1"
toJSON(1e-05)
#> [1] "1e-05"
toJSON(123456789.123)
#> [1] "123456789.123"
toJSON(matrix(1:4, 2))
#> [1] "[1,2,3,4]"
toJSON(Inf)
#> [1] "\"Inf\""
toJSON("é/")
#> [1] "\"\\u00e9/\""
toJSON(list(a = character(0)))
#> [1] "{\"a\":[]}"
fromJSON("{\"a\":1,\"b\":\"x\",\"c\":true,\"d\":null}")
#> $a
#> [1] 1
#>
#> $b
#> [1] "x"
#>
#> $c
#> [1] TRUE
#>
#> $d
#> NULL
#>
fromJSON("[1,2,3]")
#> [1] 1 2 3
fromJSON("[1,\"a\"]")
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] "a"
#>
fromJSON("[\"a\",\"b\"]")
#> [1] "a" "b"
fromJSON("[[1,2],[3,4]]")
#> [[1]]
#> [1] 1 2
#>
#> [[2]]
#> [1] 3 4
#>
fromJSON("{\"a\":[1,2],\"b\":{\"c\":[true,false]}}")
#> $a
#> [1] 1 2
#>
#> $b
#> $b$c
#> [1]  TRUE FALSE
#>
#>
fromJSON("[]")
#> list()
fromJSON("{}")
#> list()
fromJSON("\"x\"")
#> [1] "x"
fromJSON("3")
#> [1] 3
fromJSON("null")
#> NULL
fromJSON("[1,null]")
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> NULL
#>
fromJSON("[{\"x\":1},{\"x\":2}]")
#> [[1]]
#> [[1]]$x
#> [1] 1
#>
#>
#> [[2]]
#> [[2]]$x
#> [1] 2
#>
#>
fromJSON("[1,2]", simplify = FALSE)
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
fromJSON("\"\\u00e9\\n\"")
#> [1] "é\n"
fromJSON("{\"a\":[]}")
#> $a
#> list()
#>
fromJSON("[1.5,2]")
#> [1] 1.5 2.0
class(fromJSON("[1,2]"))
#> [1] "numeric"
cat(toJSON(list(x = 1:2)), "\n")
#> {"x":[1,2]} 
fromJSON(toJSON(list(a = 1, b = list(2, "c"))))
#> $a
#> [1] 1
#>
#> $b
#> $b[[1]]
#> [1] 2
#>
#> $b[[2]]
#> [1] "c"
#>
#>
