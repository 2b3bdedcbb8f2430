library(jsonlite)
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
fromJSON("[1,2.5,null]")
#> [1] 1.0 2.5  NA
fromJSON("[\"a\",\"b\",null]")
#> [1] "a" "b" NA 
fromJSON("[true,false,null]")
#> [1]  TRUE FALSE    NA
fromJSON("[1,\"a\",true]")
#> [1] "1"    "a"    "TRUE"
fromJSON("[]")
#> list()
fromJSON("{}")
#> named list()
fromJSON("[null]")
#> [1] NA
fromJSON("[null,null]")
#> [1] NA NA
fromJSON("\"a\"")
#> [1] "a"
fromJSON("3")
#> [1] 3
fromJSON("null")
#> NULL
fromJSON("true")
#> [1] TRUE
fromJSON("[1,true]")
#> [1] 1 1
fromJSON("[\"a\",1.5]")
#> [1] "a"   "1.5"
fromJSON("[\"NA\",\"b\"]")
#> [1] "NA" "b" 
fromJSON("[\"NA\",1]")
#> [1] NA  1
fromJSON("[\"Inf\",1]")
#> [1] Inf   1
fromJSON("[1,[2,3]]")
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2 3
#>
fromJSON("[{\"x\":1,\"y\":\"a\"},{\"x\":2,\"y\":\"b\"}]")
#>   x y
#> 1 1 a
#> 2 2 b
fromJSON("[{\"x\":1},{\"y\":\"b\"}]")
#>    x    y
#> 1  1 <NA>
#> 2 NA    b
fromJSON("[{\"x\":1,\"y\":{\"p\":1,\"q\":2}},{\"x\":2,\"y\":{\"p\":3,\"q\":4}}]")
#>   x y.p y.q
#> 1 1   1   2
#> 2 2   3   4
fromJSON("[{\"x\":[1,2]},{\"x\":[3]}]")
#>      x
#> 1 1, 2
#> 2    3
fromJSON("[{\"x\":[1,2]},{\"x\":[3,4]}]")
#>      x
#> 1 1, 2
#> 2 3, 4
fromJSON("[[1,2],[3,4]]")
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    3    4
fromJSON("[[1,2],[3]]")
#> [[1]]
#> [1] 1 2
#>
#> [[2]]
#> [1] 3
#>
fromJSON("[[[1,2],[3,4]],[[5,6],[7,8]]]")
#> , , 1
#>
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    5    7
#>
#> , , 2
#>
#>      [,1] [,2]
#> [1,]    2    4
#> [2,]    6    8
#>
fromJSON("[[\"a\",\"b\"],[\"c\",\"d\"]]")
#>      [,1] [,2]
#> [1,] "a"  "b" 
#> [2,] "c"  "d" 
fromJSON("[[1,2],[3,4]]", simplifyMatrix = FALSE)
#> [[1]]
#> [1] 1 2
#>
#> [[2]]
#> [1] 3 4
#>
fromJSON("[1,2]", simplifyVector = FALSE)
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
fromJSON("[{\"x\":1}]", simplifyDataFrame = FALSE)
#> [[1]]
#> [[1]]$x
#> [1] 1
#>
#>
fromJSON("\"\\u00e9\\n\\\"\\\\\\/\\t\"")
#> [1] "é\n\"\\/\t"
fromJSON("\"\\ud83d\\ude00\"")
#> [1] "😀"
fromJSON("[1e5, -2.5e-3, 12345678901, 3000000000]")
#> [1]  1.000000e+05 -2.500000e-03  1.234568e+10  3.000000e+09
class(fromJSON("[1,2]"))
#> [1] "integer"
class(fromJSON("1.0"))
#> [1] "numeric"
class(fromJSON("[1.0,2]"))
#> [1] "numeric"
class(fromJSON("[1e2]"))
#> [1] "numeric"
class(fromJSON("[12345678901]"))
#> [1] "numeric"
try(fromJSON("{\"a\":1"))
#! Error : parse error: premature EOF
#!                                        {"a":1
#!                      (right here) ------^
#!
try(fromJSON("[1,2"))
#! Error : parse error: premature EOF
#!                                        [1,2
#!                      (right here) ------^
#!
try(fromJSON("{a:1}"))
#! Error : lexical error: invalid char in json text.
#!                                       {a:1}
#!                      (right here) ------^
#!
try(fromJSON("[1,]"))
#! Error : parse error: unallowed token at this point in JSON text
#!                                     [1,]
#!                      (right here) ------^
#!
try(fromJSON("{\"a\":1}}"))
#! Error : parse error: trailing garbage
#!                                 {"a":1}}
#!                      (right here) ------^
#!
try(fromJSON(""))
#! Error : parse error: premature EOF
#!                                        
#!                      (right here) ------^
#!
try(fromJSON("abc"))
#! Error : lexical error: invalid char in json text.
#!                                        abc
#!                      (right here) ------^
#!
try(fromJSON(c("[1,", "2]")))
#> [1] 1 2
try(fromJSON(3))
#! Error : Argument 'txt' must be a JSON string, URL or file.
try(fromJSON("{'a':1}"))
#! Error : lexical error: invalid char in json text.
#!                                       {'a':1}
#!                      (right here) ------^
#!
try(fromJSON("[1 2]"))
#! Error : parse error: after array element, I expect ',' or ']'
#!                                     [1 2]
#!                      (right here) ------^
#!
try(fromJSON("{\"a\" 1}"))
#! Error : parse error: object key and value must be separated by a colon (':')
#!                                   {"a" 1}
#!                      (right here) ------^
#!
try(fromJSON("\"abc"))
#! Error : parse error: premature EOF
#!                                        "abc
#!                      (right here) ------^
#!
try(fromJSON("nul"))
#! Error : lexical error: invalid string in json text.
#!                                         nul
#!                      (right here) ------^
#!
try(fromJSON("[01]"))
#! Error : parse error: after array element, I expect ',' or ']'
#!                                      [01]
#!                      (right here) ------^
#!
try(fromJSON("{\"a\":tru}"))
#! Error : lexical error: invalid string in json text.
#!                                 {"a":tru}
#!                      (right here) ------^
#!
parse_json("[1,2]")
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
parse_json("[1,2]", simplifyVector = TRUE)
#> [1] 1 2
x <- fromJSON("[{\"name\":\"Ann\",\"age\":30,\"tags\":[\"a\",\"b\"]},{\"name\":\"Bob\",\"age\":null,\"tags\":[]}]")
x
#>   name age tags
#> 1  Ann  30 a, b
#> 2  Bob  NA     
fromJSON(toJSON(iris[1:3, ]))
#>   Sepal.Length Sepal.Width Petal.Length Petal.Width Species
#> 1          5.1         3.5          1.4         0.2  setosa
#> 2          4.9         3.0          1.4         0.2  setosa
#> 3          4.7         3.2          1.3         0.2  setosa
identical(fromJSON(toJSON(mtcars)), mtcars)
#> [1] FALSE
all.equal(fromJSON(toJSON(mtcars)), mtcars)
#> [1] TRUE
fromJSON("[{\"_row\":\"r1\",\"x\":1},{\"_row\":\"r2\",\"x\":2}]")
#>    x
#> r1 1
#> r2 2
flatten(data.frame(a = 1:2, b = I(data.frame(c = 3:4, d = 5:6))))
#>   a b.c b.d
#> 1 1   3   5
#> 2 2   4   6
stream_out(data.frame(a = 1:2, b = c("x", "y")), verbose = FALSE)
#> {"a":1,"b":"x"}
#> {"a":2,"b":"y"}
fromJSON("[{\"a\":true},{\"a\":null}]")
#>      a
#> 1 TRUE
#> 2   NA
fromJSON("[{\"a\":1},{\"a\":\"x\"}]")
#>   a
#> 1 1
#> 2 x
fromJSON("[{\"a\":1},5]")
#> [[1]]
#> [[1]]$a
#> [1] 1
#>
#>
#> [[2]]
#> [1] 5
#>
fromJSON("[{},{}]")
#> data frame with 0 columns and 2 rows
fromJSON("[{\"a\":1},{}]")
#>    a
#> 1  1
#> 2 NA
fromJSON("[[],[]]")
#> [[1]]
#> list()
#>
#> [[2]]
#> list()
#>
fromJSON("[[1],[]]")
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> integer(0)
#>
fromJSON("[[1,\"a\"],[2,\"b\"]]")
#>      [,1] [,2]
#> [1,] "1"  "a" 
#> [2,] "2"  "b" 
fromJSON("{\"a\":[[1,2],[3,4]]}")
#> $a
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    3    4
#>
fromJSON("[{\"m\":[[1,2],[3,4]]}]")
#>            m
#> 1 1, 3, 2, 4
fromJSON(txt = "{\"x\": 5}")$x
#> [1] 5
toJSON(fromJSON("{\"x\":[1,2],\"y\":{\"z\":\"a\"}}"), auto_unbox = TRUE)
#> {"x":[1,2],"y":{"z":"a"}} 
base64_enc("hello")
#> [1] "aGVsbG8="
rawToChar(base64_dec("aGVsbG8="))
#> [1] "hello"
rbind_pages(list(data.frame(a = 1, b = 2), data.frame(a = 3, c = 4)))
#>   a  b  c
#> 1 1  2 NA
#> 2 3 NA  4
