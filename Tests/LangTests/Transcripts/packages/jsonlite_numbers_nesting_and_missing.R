library(jsonlite)
toJSON(c(2e-10, 1.5e-07, 0.00012, 5e-05, 4e-05, 2e-05, 4.94065645841247e-324, -1e-05, 1e-04, 0.00015, 1e-04, 3e-05))
#> [2e-10,1.5e-07,0.0001,0,0,0,4.9407e-324,-1e-05,0.0001,0.0001,0.0001,0] 
toJSON(c(2e-10))
#> [2e-10] 
toJSON(1.5e-07)
#> [1.5e-07] 
toJSON(0.00012)
#> [0.0001] 
toJSON(5e-05)
#> [0] 
toJSON(4e-05)
#> [0] 
toJSON(c(1e-05, 1))
#> [1e-05,1] 
toJSON(c(1.5, 1e-10))
#> [1.5,1e-10] 
toJSON(c(1e-10, 1e-11))
#> [1e-10,1e-11] 
toJSON(1234.56789)
#> [1234.5679] 
toJSON(-1.5)
#> [-1.5] 
toJSON(-1e-05)
#> [-1e-05] 
toJSON(0)
#> [0] 
toJSON(-0)
#> [-0] 
toJSON(1e+15 + 0.5)
#> [1e+15] 
toJSON(123456789012346)
#> [123456789012346] 
toJSON(2^53)
#> [9.00719925474099e+15] 
toJSON(1e+100)
#> [1e+100] 
toJSON(100)
#> [100] 
toJSON(1e+05 + 0.1)
#> [100000.1] 
toJSON(0.5, digits = 0)
#> [0] 
toJSON(1.5, digits = 0)
#> [2] 
toJSON(2.5, digits = 0)
#> [2] 
toJSON(0.12345)
#> [0.1234] 
toJSON(0.12355)
#> [0.1236] 
toJSON(123.456, digits = I(4))
#> [123.5] 
toJSON(1e-05, digits = I(3))
#> [1e-05] 
toJSON(1e-05, digits = 8)
#> [1e-05] 
toJSON(1e-05, digits = NA)
#> [1e-05] 
toJSON(1234567.1234567, digits = NA)
#> [1234567.1234567] 
toJSON(c(1e-05, 2e-05))
#> [1e-05,0] 
toJSON(99999.5)
#> [99999.5] 
toJSON(0.99999)
#> [1] 
toJSON(0.99995)
#> [1] 
toJSON(0.001)
#> [0.001] 
toJSON(list(1, 2, list(3)), pretty = TRUE)
#> [
#>   [1],
#>   [2],
#>   [
#>     [3]
#>   ]
#> ] 
toJSON(list(), pretty = TRUE)
#> [] 
toJSON(list(a = matrix(1:4, 2)), pretty = TRUE)
#> {
#>   "a": [
#>     [1, 3],
#>     [2, 4]
#>   ]
#> } 
toJSON(list(list(a = 1, b = 2), list(a = 3)), pretty = TRUE)
#> [
#>   {
#>     "a": [1],
#>     "b": [2]
#>   },
#>   {
#>     "a": [3]
#>   }
#> ] 
toJSON(c("a", "b"), pretty = TRUE)
#> ["a", "b"] 
toJSON(1:40, pretty = TRUE)
#> [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40] 
toJSON(list(a = data.frame(x = 1, y = I(list(1:2)))), pretty = TRUE)
#> {
#>   "a": [
#>     {
#>       "x": 1,
#>       "y": [1, 2]
#>     }
#>   ]
#> } 
d <- data.frame(a = 1:2)
d$l <- list(1:2, "x")
d$n <- data.frame(p = 1:2, q = c("u", "v"))
toJSON(d)
#> [{"a":1,"l":[1,2],"n":{"p":1,"q":"u"}},{"a":2,"l":["x"],"n":{"p":2,"q":"v"}}] 
toJSON(d, pretty = TRUE)
#> [
#>   {
#>     "a": 1,
#>     "l": [1, 2],
#>     "n": {
#>       "p": 1,
#>       "q": "u"
#>     }
#>   },
#>   {
#>     "a": 2,
#>     "l": ["x"],
#>     "n": {
#>       "p": 2,
#>       "q": "v"
#>     }
#>   }
#> ] 
d$m <- matrix(1:4, 2)
toJSON(d)
#> [{"a":1,"l":[1,2],"n":{"p":1,"q":"u"},"m":[1,3]},{"a":2,"l":["x"],"n":{"p":2,"q":"v"},"m":[2,4]}] 
toJSON(list(x = NULL, y = list(NULL)))
#> {"x":{},"y":[{}]} 
toJSON(list(NULL))
#> [{}] 
toJSON(list(NA, NULL), auto_unbox = TRUE)
#> [null,{}] 
toJSON(NA, auto_unbox = TRUE)
#> null 
toJSON(NA_real_, auto_unbox = TRUE)
#> "NA" 
toJSON(NA_character_, auto_unbox = TRUE)
#> null 
toJSON(list(a = NA_real_))
#> {"a":["NA"]} 
toJSON(NULL, null = "null")
#> null 
toJSON(c(1, NA), na = "null")
#> [1,null] 
toJSON(c(1, NA), na = "string")
#> [1,"NA"] 
toJSON(data.frame(x = c(NA, 1)), na = "null")
#> [{"x":null},{"x":1}] 
toJSON(data.frame(d = as.Date(c("2020-01-01", NA))))
#> [{"d":"2020-01-01"},{}] 
toJSON(data.frame(f = factor(c("a", NA))))
#> [{"f":"a"},{}] 
toJSON(data.frame(l = c(TRUE, NA)))
#> [{"l":true},{}] 
toJSON(as.POSIXlt("2020-01-02", tz = "UTC"))
#> ["2020-01-02"] 
toJSON(as.POSIXct("2020-01-02 10:00:00", tz = "UTC"), POSIXt = "ISO8601")
#> ["2020-01-02T10:00:00"] 
try(toJSON(as.difftime(5, units = "mins")))
#! Error : No method asJSON S3 class: difftime
try(toJSON(Sys.Date() - Sys.Date()))
#! Error : No method asJSON S3 class: difftime
toJSON(as.POSIXct("2020-01-02 10:00:00", tz = "America/New_York"))
#> ["2020-01-02 10:00:00"] 
toJSON(as.POSIXct("2020-01-02 10:00:00", tz = "UTC"), POSIXt = "mongo")
#> [{"$date":1577959200000}] 
try(toJSON(table(c(1, 1, 2))))
#! Error : No method asJSON S3 class: table
toJSON(ts(1:3))
#> [1,2,3] 
try(toJSON(list(a = quote(x))))
#! Error : No method asJSON S3 class: name
try(toJSON(as.name("q")))
#! Error : No method asJSON S3 class: name
try(toJSON(y ~ x))
#! Error : No method asJSON S3 class: formula
try(toJSON(expression(a)))
#! Error : No method asJSON S3 class: expression
try(toJSON(numeric_version("1.2")))
#! Error : No method asJSON S3 class: numeric_version
try(toJSON(structure(1:2, class = "zz")))
#! Error : No method asJSON S3 class: zz
toJSON(mtcars[1:2, 1:2], rownames = TRUE, pretty = TRUE)
#> [
#>   {
#>     "mpg": 21,
#>     "cyl": 6,
#>     "_row": "Mazda RX4"
#>   },
#>   {
#>     "mpg": 21,
#>     "cyl": 6,
#>     "_row": "Mazda RX4 Wag"
#>   }
#> ] 
toJSON(head(mtcars[, 1:2], 2), dataframe = "values")
#> [[21,6,"Mazda RX4"],[21,6,"Mazda RX4 Wag"]] 
toJSON(data.frame(x = 1:2, row.names = c("a", "b")), dataframe = "columns", rownames = FALSE)
#> {"x":[1,2]} 
toJSON(list(a = list(b = list(c = 1))), pretty = TRUE, auto_unbox = TRUE)
#> {
#>   "a": {
#>     "b": {
#>       "c": 1
#>     }
#>   }
#> } 
toJSON(list(c(a = 1, b = 2)), pretty = TRUE)
#> [
#>   [1, 2]
#> ] 
toJSON("x", pretty = TRUE, auto_unbox = TRUE)
#> "x" 
toJSON(list(1), auto_unbox = TRUE, pretty = TRUE)
#> [
#>   1
#> ] 
toJSON(list(a = 1, 2, 3))
#> {"a":[1],"2":[2],"3":[3]} 
toJSON(list(a = 1, a = 2))
#> {"a":[1],"a.1":[2]} 
toJSON(setNames(list(1, 2), c("a", "")))
#> {"a":[1],"2":[2]} 
toJSON(setNames(list(1, 2), c("a", NA)))
#> {"a":[1],"2":[2]} 
toJSON(list(a = 1), pretty = 2)
#> {
#>   "a": [
#>     1
#>   ]
#> }
#>  
toJSON(list(a = list(1, "b"), d = data.frame(x = 1:2)), pretty = 2)
#> {
#>   "a": [
#>     [
#>       1
#>     ],
#>     [
#>       "b"
#>     ]
#>   ],
#>   "d": [
#>     {
#>       "x": 1
#>     },
#>     {
#>       "x": 2
#>     }
#>   ]
#> }
#>  
toJSON(1, foo = 3)
#> [1] 
try(unbox(1:2))
#! Error : Tried to unbox a vector of length 2
try(unbox(list(1)))
#! Error : Only atomic vectors of length 1 or data frames with 1 row can be unboxed.
try(unbox(data.frame(a = 1:2)))
#! Error : Tried to unbox dataframe with 2 rows.
toJSON(unbox(data.frame(a = 1, b = "x")))
#> {"a":1,"b":"x"} 
unbox("a")
#> [x] "a"
print(unbox(3))
#> [x] 3
as.data.frame(fromJSON("{\"a\":[1,2,3],\"b\":[\"x\",\"y\",\"z\"]}"))
#>   a b
#> 1 1 x
#> 2 2 y
#> 3 3 z
fromJSON("[{\"a\":[]},{\"a\":[1]}]")$a
#> [[1]]
#> integer(0)
#>
#> [[2]]
#> [1] 1
#>
fromJSON("{\"x\":[{\"a\":[]}]}")
#> $x
#>      a
#> 1 NULL
#>
fromJSON("[{\"a\":[{\"b\":1},{\"b\":2}]},{\"a\":[{\"b\":3}]}]")
#>      a
#> 1 1, 2
#> 2    3
fromJSON("[[{\"a\":1}],[{\"a\":2}]]")
#> [[1]]
#>   a
#> 1 1
#>
#> [[2]]
#>   a
#> 1 2
#>
fromJSON("[1,null,\"a\"]")
#> [1] "1" NA  "a"
fromJSON("[true,1,null]")
#> [1]  1  1 NA
fromJSON("[true,\"a\"]")
#> [1] "TRUE" "a"   
fromJSON("[\"a\",null,1.5,true]")
#> [1] "a"    NA     "1.5"  "TRUE"
fromJSON("[1.0,2.0]")
#> [1] 1 2
fromJSON("[1,2.0]")
#> [1] 1 2
fromJSON("{\"a\":[1,{\"b\":2}]}")
#> $a
#> $a[[1]]
#> [1] 1
#>
#> $a[[2]]
#> $a[[2]]$b
#> [1] 2
#>
#>
#>
fromJSON("{\"\":1}")
#> [[1]]
#> [1] 1
#>
fromJSON("{\"a\":1,\"a\":2}")
#> $a
#> [1] 1
#>
#> $a
#> [1] 2
#>
fromJSON("[-1,-0,0.0]")
#> [1] -1  0  0
fromJSON("[[1,null],[3,4]]")
#>      [,1] [,2]
#> [1,]    1   NA
#> [2,]    3    4
fromJSON("[[\"a\"],[1]]")
#>      [,1]
#> [1,] "a" 
#> [2,] "1" 
fromJSON("[[true],[false]]")
#>       [,1]
#> [1,]  TRUE
#> [2,] FALSE
fromJSON("[[1.5],[2]]")
#>      [,1]
#> [1,]  1.5
#> [2,]  2.0
fromJSON(" \n[1,\t2] ")
#> [1] 1 2
fromJSON("{\"a\":{}}")
#> $a
#> named list()
#>
fromJSON("{\"a\":[{}]}")
#> $a
#> data frame with 0 columns and 1 row
#>
fromJSON("[{\"a\":{}}]")
#>  
#> 1
fromJSON("[{\"a\":\"2020-01-01\"}]")
#>            a
#> 1 2020-01-01
fromJSON("[\"1\",\"2\"]")
#> [1] "1" "2"
fromJSON("[[[1]],[[2]]]")
#> , , 1
#>
#>      [,1]
#> [1,]    1
#> [2,]    2
#>
fromJSON("[{\"a\":[1,\"b\"]}]")$a
#> [[1]]
#> [1] "1" "b"
#>
