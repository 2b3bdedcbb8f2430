is.integer(factor("a"))
#> [1] FALSE
is(1)
#> [1] "numeric" "vector" 
is(1L)
#> [1] "integer"             "double"              "numeric"            
#> [4] "vector"              "data.frameRowLabels"
is("a")
#> [1] "character"           "vector"              "data.frameRowLabels"
#> [4] "SuperClassMethod"   
is(TRUE)
#> [1] "logical" "vector" 
is(NULL)
#> [1] "NULL"             "OptionalFunction" "optionalMethod"  
is(list())
#> [1] "list"   "vector"
is(matrix(1))
#> [1] "matrix"    "array"     "structure" "vector"   
is(array(1,c(1,1,1)))
#> [1] "array"     "structure" "vector"   
is(mean)
#> [1] "function"         "OptionalFunction" "PossibleMethod"  
is(sum)
#> [1] "function"         "OptionalFunction" "PossibleMethod"  
is(quote(x))
#> [1] "name"      "language"  "refObject"
is(quote(f(x)))
#> [1] "call"     "language"
is(y~x)
#> [1] "formula"  "oldClass"
is(1i)
#> [1] "complex" "vector" 
is(raw(1))
#> [1] "raw"    "vector"
is(factor("a"))
#> [1] "factor"              "integer"             "oldClass"           
#> [4] "double"              "numeric"             "vector"             
#> [7] "data.frameRowLabels"
is(factor("a",ordered=TRUE))
#> [1] "ordered"             "factor"              "integer"            
#> [4] "oldClass"            "double"              "numeric"            
#> [7] "vector"              "data.frameRowLabels"
is(data.frame())
#> [1] "data.frame" "list"       "oldClass"   "vector"    
is(globalenv())
#> [1] "environment" "refObject"  
is(expression(a))
#> [1] "expression" "vector"    
is(table(1))
#> [1] "table"    "oldClass"
is(ts(1))
#> [1] "ts"        "structure" "oldClass"  "vector"   
is(structure(1,class="zz"))
#> [1] "zz"
is.finite(as.raw(1))
#> [1] FALSE
try(inherits(1,1))
#! Error in inherits(1, 1) : 'what' must be a character vector
try(isSymmetric(1))
#! Error in UseMethod("isSymmetric") : 
#!   no applicable method for 'isSymmetric' applied to an object of class "c('double', 'numeric')"
try(isSymmetric("a"))
#! Error in UseMethod("isSymmetric") : 
#!   no applicable method for 'isSymmetric' applied to an object of class "character"
try(isSymmetric(data.frame(a=1)))
#! Error in UseMethod("isSymmetric") : 
#!   no applicable method for 'isSymmetric' applied to an object of class "data.frame"
try(is.vector(1,c("a","b")))
#! Error in is.vector(1, c("a", "b")) : invalid 'mode' argument
is.vector(1,"zz")
#> [1] FALSE
try(anyNA(mean))
#! Error in try(anyNA(mean)) : 
#!   anyNA() applied to non-(list or vector) of type 'closure'
try(anyNA(quote(x)))
#! Error in try(anyNA(quote(x))) : 
#!   anyNA() applied to non-(list or vector) of type 'symbol'
try(as.vector(mean))
#! Error in as.vector(x, mode) : 
#!   cannot coerce type 'closure' to vector of type 'any'
try(as.vector(quote(x)))
#! Error in as.vector(x, mode) : 
#!   cannot coerce type 'symbol' to vector of type 'any'
