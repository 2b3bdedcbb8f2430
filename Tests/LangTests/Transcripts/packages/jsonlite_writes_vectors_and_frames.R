library(jsonlite)
toJSON(list(a = 1, b = "x", c = TRUE, d = NULL, e = NA))
#> {"a":[1],"b":["x"],"c":[true],"d":{},"e":[null]} 
toJSON(list(a = 1, b = "x"), auto_unbox = TRUE)
#> {"a":1,"b":"x"} 
toJSON(1:3)
#> [1,2,3] 
toJSON(c(1.5, 2, NA))
#> [1.5,2,"NA"] 
toJSON(c("a", NA))
#> ["a",null] 
toJSON(c(TRUE, NA))
#> [true,null] 
toJSON(NULL)
#> {} 
toJSON(NA)
#> [null] 
toJSON(list())
#> [] 
toJSON(character(0))
#> [] 
toJSON(c(a = 1, b = 2))
#> [1,2] 
toJSON(list(1, "a", TRUE))
#> [[1],["a"],[true]] 
toJSON(list(1, a = 2))
#> {"1":[1],"a":[2]} 
toJSON("a", auto_unbox = TRUE)
#> "a" 
toJSON(pi)
#> [3.1416] 
toJSON(pi, digits = 10)
#> [3.1415926536] 
toJSON(pi, digits = NA)
#> [3.14159265358979] 
toJSON(1e+10)
#> [10000000000] 
toJSON(1e-10)
#> [1e-10] 
toJSON(123456.789)
#> [123456.789] 
toJSON(1e+05)
#> [100000] 
toJSON(100000L)
#> [100000] 
toJSON(1e+15)
#> [1e+15] 
toJSON(1e+16)
#> [1e+16] 
toJSON(0.1 + 0.2, digits = NA)
#> [0.3] 
toJSON(1/3)
#> [0.3333] 
toJSON(2/3, digits = I(3))
#> [0.667] 
toJSON(c(Inf, -Inf, NaN))
#> ["Inf","-Inf","NaN"] 
toJSON(1L)
#> [1] 
d <- data.frame(x = 1:3, y = c("a", "b", NA), z = c(1.5, NA, 3), stringsAsFactors = FALSE)
toJSON(d)
#> [{"x":1,"y":"a","z":1.5},{"x":2,"y":"b"},{"x":3,"z":3}] 
toJSON(d, dataframe = "columns")
#> {"x":[1,2,3],"y":["a","b",null],"z":[1.5,"NA",3]} 
toJSON(d, dataframe = "values")
#> [[1,"a",1.5],[2,"b","NA"],[3,null,3]] 
toJSON(d, na = "null")
#> [{"x":1,"y":"a","z":1.5},{"x":2,"y":"b","z":null},{"x":3,"y":null,"z":3}] 
toJSON(d, na = "string")
#> [{"x":1,"y":"a","z":1.5},{"x":2,"y":"b","z":"NA"},{"x":3,"y":"NA","z":3}] 
toJSON(d, pretty = TRUE)
#> [
#>   {
#>     "x": 1,
#>     "y": "a",
#>     "z": 1.5
#>   },
#>   {
#>     "x": 2,
#>     "y": "b"
#>   },
#>   {
#>     "x": 3,
#>     "z": 3
#>   }
#> ] 
toJSON(list(a = 1:2, b = list(c = "x", d = list(1, 2))), pretty = TRUE)
#> {
#>   "a": [1, 2],
#>   "b": {
#>     "c": ["x"],
#>     "d": [
#>       [1],
#>       [2]
#>     ]
#>   }
#> } 
toJSON(list(a = 1:2, b = list(c = "x", d = list(1, 2))), pretty = TRUE, auto_unbox = TRUE)
#> {
#>   "a": [1, 2],
#>   "b": {
#>     "c": "x",
#>     "d": [
#>       1,
#>       2
#>     ]
#>   }
#> } 
toJSON(list(a = 1:2), pretty = 4)
#> {
#>     "a": [
#>         1,
#>         2
#>     ]
#> }
#>  
toJSON(matrix(1:6, 2))
#> [[1,3,5],[2,4,6]] 
toJSON(matrix(1:6, 2), pretty = TRUE)
#> [
#>   [1, 3, 5],
#>   [2, 4, 6]
#> ] 
toJSON(matrix(1:6, 2), matrix = "columnmajor")
#> [[1,2],[3,4],[5,6]] 
toJSON(array(1:8, c(2, 2, 2)))
#> [[[1,5],[3,7]],[[2,6],[4,8]]] 
toJSON(factor(c("u", "v")))
#> ["u","v"] 
toJSON(factor(c("u", "v")), factor = "integer")
#> [1,2] 
toJSON(as.Date("2020-01-02"))
#> ["2020-01-02"] 
toJSON(as.POSIXct("2020-01-02 03:04:05", tz = "UTC"))
#> ["2020-01-02 03:04:05"] 
toJSON(as.Date("2020-01-02"), Date = "epoch")
#> [18263] 
toJSON(as.POSIXct("2020-01-02 03:04:05", tz = "UTC"), POSIXt = "epoch")
#> [1577934245000] 
toJSON("a\"b\\c\n\t/é中")
#> ["a\"b\\c\n\t/é中"] 
toJSON("\001")
#> ["\u0001"] 
toJSON("</script>")
#> ["<\/script>"] 
toJSON(list(a = NULL), null = "null")
#> {"a":null} 
toJSON(list(a = NULL))
#> {"a":{}} 
toJSON(list(a = NA), na = "null")
#> {"a":[null]} 
toJSON(NA_character_)
#> [null] 
toJSON(c(NA, 1L))
#> ["NA",1] 
toJSON(c(NA, "b"), na = "string")
#> ["NA","b"] 
toJSON(iris[1:2, ])
#> [{"Sepal.Length":5.1,"Sepal.Width":3.5,"Petal.Length":1.4,"Petal.Width":0.2,"Species":"setosa"},{"Sepal.Length":4.9,"Sepal.Width":3,"Petal.Length":1.4,"Petal.Width":0.2,"Species":"setosa"}] 
toJSON(mtcars[1:2, 1:3])
#> [{"mpg":21,"cyl":6,"disp":160,"_row":"Mazda RX4"},{"mpg":21,"cyl":6,"disp":160,"_row":"Mazda RX4 Wag"}] 
toJSON(mtcars[1:2, 1:3], rownames = FALSE)
#> [{"mpg":21,"cyl":6,"disp":160},{"mpg":21,"cyl":6,"disp":160}] 
toJSON(mtcars[1:2, 1:2], dataframe = "columns")
#> {"mpg":[21,21],"cyl":[6,6],"_row":["Mazda RX4","Mazda RX4 Wag"]} 
toJSON(list(list(a = 1), list(a = 2)), auto_unbox = TRUE)
#> [{"a":1},{"a":2}] 
toJSON(unbox(3))
#> 3 
toJSON(list(x = unbox("q"), y = "r"))
#> {"x":"q","y":["r"]} 
toJSON(0+1i)
#> ["0+1i"] 
toJSON(as.raw(1:3))
#> ["AQID"] 
try(toJSON(quote(a + b)))
#! Error : No method asJSON S3 class: call
try(toJSON(new.env()))
#! Error : No method asJSON S3 class: environment
toJSON(data.frame())
#> [] 
toJSON(data.frame(a = integer(0)))
#> [] 
toJSON(list(a = data.frame(x = 1:2)), pretty = TRUE)
#> {
#>   "a": [
#>     {
#>       "x": 1
#>     },
#>     {
#>       "x": 2
#>     }
#>   ]
#> } 
class(toJSON(1))
#> [1] "json"
x <- toJSON(list(a = 1))
x
#> {"a":[1]} 
as.character(x)
#> [1] "{\"a\":[1]}"
nchar(x)
#> [1] 9
str(x)
#>  'json' chr "{\"a\":[1]}"
toJSON(d, pretty = TRUE, auto_unbox = TRUE)
#> [
#>   {
#>     "x": 1,
#>     "y": "a",
#>     "z": 1.5
#>   },
#>   {
#>     "x": 2,
#>     "y": "b"
#>   },
#>   {
#>     "x": 3,
#>     "z": 3
#>   }
#> ] 
toJSON(list(a = c(x = 1, y = 2)))
#> {"a":[1,2]} 
toJSON(c(1.1, 2.25, 3))
#> [1.1,2.25,3] 
toJSON(12.00001)
#> [12] 
toJSON(99999.99999)
#> [100000] 
toJSON(1.234e-05)
#> [0] 
toJSON(1e-05)
#> [1e-05] 
toJSON(123456789.123)
#> [123456789.123] 
toJSON(1234567890123)
#> [1234567890123] 
toJSON(structure(list(a = 1), class = "foo"), force = TRUE)
#> {"a":[1]} 
try(toJSON(structure(list(a = 1), class = "foo")))
#! Error : No method asJSON S3 class: foo
toJSON(list(a = list()), pretty = TRUE)
#> {
#>   "a": []
#> } 
toJSON(list(a = character(0)), pretty = TRUE)
#> {
#>   "a": []
#> } 
toJSON(setNames(list(), character(0)))
#> {} 
toJSON(list(a = setNames(list(), character(0))), pretty = TRUE)
#> {
#>   "a": {}
#> } 
prettify("{\"a\":[1,2,{\"b\":null}],\"c\":\"x\"}")
#> {
#>     "a": [
#>         1,
#>         2,
#>         {
#>             "b": null
#>         }
#>     ],
#>     "c": "x"
#> }
#>  
minify("{ \"a\" : [ 1 , 2 ] }")
#> {"a":[1,2]} 
prettify("{\"a\":[1,2]}", indent = 2)
#> {
#>   "a": [
#>     1,
#>     2
#>   ]
#> }
#>  
validate("{\"a\":1}")
#> [1] TRUE
validate("{\"a\":1")
#> [1] FALSE
#> attr(,"offset")
#> [1] 1
#> attr(,"err")
#> [1] "parse error: premature EOF\n                                       {\"a\":1\n                     (right here) ------^\n"
validate("[1,]")
#> [1] FALSE
#> attr(,"offset")
#> [1] 4
#> attr(,"err")
#> [1] "parse error: unallowed token at this point in JSON text\n                                    [1,]\n                     (right here) ------^\n"
