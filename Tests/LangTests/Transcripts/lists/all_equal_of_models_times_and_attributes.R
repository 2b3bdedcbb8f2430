all.equal(as.raw(1), as.raw(2))
#> [1] "1 element mismatch"
all.equal(1, "a")
#> [1] "Modes: numeric, character"              
#> [2] "target is numeric, current is character"
all.equal("a", 1)
#> [1] "Modes: character, numeric"              
#> [2] "target is character, current is numeric"
all.equal(list(list(a=1)), list(list(a=2)))
#> [1] "Component 1: Component 1: Mean relative difference: 1"
all.equal(list(x=list(y=list(1,2))), list(x=list(y=list(1,3))))
#> [1] "Component “x”: Component “y”: Component 2: Mean relative difference: 0.5"
all.equal(1, 1.001, tolerance=0.01)
#> [1] TRUE
all.equal(100, 101, scale=1)
#> [1] "Mean absolute difference: 1"
all.equal(1, 2, scale=10)
#> [1] "Mean scaled difference: 0.1"
all.equal(c(1,2,3), c(1,2,4), countEQ=TRUE)
#> [1] "Mean relative difference: 0.2222222"
all.equal(mtcars, mtcars[-1,])
#>  [1] "Attributes: < Component “row.names”: Lengths (32, 31) differ (string compare on first 31) >"
#>  [2] "Attributes: < Component “row.names”: 31 string mismatches >"                                
#>  [3] "Component “mpg”: Numeric: lengths (32, 31) differ"                                          
#>  [4] "Component “cyl”: Numeric: lengths (32, 31) differ"                                          
#>  [5] "Component “disp”: Numeric: lengths (32, 31) differ"                                         
#>  [6] "Component “hp”: Numeric: lengths (32, 31) differ"                                           
#>  [7] "Component “drat”: Numeric: lengths (32, 31) differ"                                         
#>  [8] "Component “wt”: Numeric: lengths (32, 31) differ"                                           
#>  [9] "Component “qsec”: Numeric: lengths (32, 31) differ"                                         
#> [10] "Component “vs”: Numeric: lengths (32, 31) differ"                                           
#> [11] "Component “am”: Numeric: lengths (32, 31) differ"                                           
#> [12] "Component “gear”: Numeric: lengths (32, 31) differ"                                         
#> [13] "Component “carb”: Numeric: lengths (32, 31) differ"                                         
all.equal(iris, within(iris, Sepal.Length <- Sepal.Length+1))
#> [1] "Component “Sepal.Length”: Mean relative difference: 0.1711352"
all.equal(quote(f(x)), quote(f(x, y)))
#> [1] "target, current do not match when deparsed"
all.equal(expression(a,b), expression(a,c))
#> [1] "Component 2: target, current do not match when deparsed"
all.equal(y~x, y~x)
#> [1] TRUE
all.equal(y~x, 1)
#> [1] "target, current differ in having response: TRUE, FALSE"
all.equal(y~x, "a")
#> [1] "target, current differ in having response: TRUE, FALSE"
all.equal(ts(1:3), ts(2:4))
#> [1] "Mean relative difference: 0.5"
all.equal(ts(1:3), 1:3)
#> [1] "Attributes: < Modes: list, NULL >"                   
#> [2] "Attributes: < Lengths: 2, 0 >"                       
#> [3] "Attributes: < names for target but not for current >"
#> [4] "Attributes: < current is not list-like >"            
#> [5] "target is ts, current is numeric"                    
all.equal(lm(mpg~wt,mtcars)$coefficients, lm(mpg~hp,mtcars)$coefficients)
#> [1] "Names: 1 string mismatch"           "Mean relative difference: 0.292344"
all.equal(as.POSIXct(0,origin="1970-01-01",tz="UTC"), as.POSIXct(10,origin="1970-01-01",tz="UTC"))
#> [1] "Mean absolute difference: 10"
all.equal(numeric(0), integer(0))
#> [1] TRUE
all.equal(numeric(0), 1)
#> [1] "Numeric: lengths (0, 1) differ"
all.equal(Inf, Inf); all.equal(Inf, 1); all.equal(1,Inf)
#> [1] TRUE
#> [1] "Mean absolute difference: Inf"
#> [1] "Mean relative difference: Inf"
all.equal(0, 1e-10); all.equal(0, 1e-3)
#> [1] TRUE
#> [1] "Mean absolute difference: 0.001"
all.equal(structure(1, a="x"), structure(1, a="y"))
#> [1] "Attributes: < Component “a”: 1 string mismatch >"
all.equal(structure(1, a="x"), 1)
#> [1] "Attributes: < Modes: list, NULL >"                   
#> [2] "Attributes: < Lengths: 1, 0 >"                       
#> [3] "Attributes: < names for target but not for current >"
#> [4] "Attributes: < current is not list-like >"            
all.equal(1, structure(1, a="x"))
#> [1] "Attributes: < target is NULL, current is list >"
all.equal(1, structure(1, class="foo"))
#> [1] "Attributes: < target is NULL, current is list >"
#> [2] "target is numeric, current is foo"              
all.equal(structure("q", a=1), "q")
#> [1] "Attributes: < Modes: list, NULL >"                   
#> [2] "Attributes: < Lengths: 1, 0 >"                       
#> [3] "Attributes: < names for target but not for current >"
#> [4] "Attributes: < current is not list-like >"            
all.equal(1:3, c(1,2,3.5), check.attributes=FALSE)
#> [1] "Mean relative difference: 0.1666667"
all.equal(c(a=1), c(b=1), check.names=FALSE)
#> [1] TRUE
all.equal(list(a=1), list(b=1), check.names=FALSE)
#> [1] TRUE
all.equal(list(a=1), list(b=1), use.names=FALSE)
#> [1] "Names: 1 string mismatch"
all.equal(as.difftime(1,units="secs"), 1)
#> [1] "Attributes: < Modes: list, NULL >"                   
#> [2] "Attributes: < Lengths: 2, 0 >"                       
#> [3] "Attributes: < names for target but not for current >"
#> [4] "Attributes: < current is not list-like >"            
#> [5] "target is difftime, current is numeric"              
