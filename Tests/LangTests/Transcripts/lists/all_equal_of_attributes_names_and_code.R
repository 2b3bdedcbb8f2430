attr.all.equal(list(1,2), list(1))
#> [1] "Lengths: 2, 1"
attr.all.equal(1:3, 1:4)
#> [1] "Lengths: 3, 4"
attr.all.equal(c(a=1,b=2), c(a=1))
#> [1] "Lengths: 2, 1"                                           
#> [2] "Names: Lengths (2, 1) differ (string compare on first 1)"
attr.all.equal(1, NULL)
#> [1] "Modes: numeric, NULL" "Lengths: 1, 0"       
attr.all.equal(c(a=1), list(b=1))
#> [1] "Modes: numeric, list"     "Names: 1 string mismatch"
attr.all.equal(list(a=1,b=2), list(a=1))
#> [1] "Lengths: 2, 1"                                           
#> [2] "Names: Lengths (2, 1) differ (string compare on first 1)"
attr.all.equal(list(a=1,b=2), list(1,2))
#> [1] "names for target but not for current"
attr.all.equal(structure(1,x=1,y=2), structure(1,y=3,x=1))
#> [1] "Attributes: < Component “y”: Mean relative difference: 0.5 >"
attr.all.equal(structure(1,x=1), structure(1,y=1))
#> [1] "Attributes: < Names: 1 string mismatch >"
attr.all.equal(structure(1,x=1,y=2), structure(1,y=1))
#> [1] "Attributes: < Names: 1 string mismatch >"                         
#> [2] "Attributes: < Length mismatch: comparison on first 1 components >"
attr.all.equal(structure(c(a=1),x=1), c(a=1))
#> [1] "Attributes: < names for target but not for current >"             
#> [2] "Attributes: < Length mismatch: comparison on first 0 components >"
attr.all.equal(c(a=1), structure(c(a=1),x=1))
#> [1] "Attributes: < names for current but not for target >"             
#> [2] "Attributes: < Length mismatch: comparison on first 0 components >"
attr.all.equal("a", c("a","b"))
#> [1] "Lengths: 1, 2"
attr.all.equal(c(a=1), c(b=1), check.names=FALSE)
#> NULL
all.equal(list(a=1,b=2), c(a=1))
#> [1] "Modes: list, numeric"                             
#> [2] "Length mismatch: comparison on first 1 components"
all.equal(list(1,2), c(1,2,3))
#> [1] "Modes: list, numeric"                             
#> [2] "Length mismatch: comparison on first 2 components"
all.equal(list(1,2), "a")
#> [1] "Modes: list, character"                              
#> [2] "Length mismatch: comparison on first 1 components"   
#> [3] "Component 1: Modes: numeric, character"              
#> [4] "Component 1: target is numeric, current is character"
all.equal(list(1,2), NULL)
#> [1] "Modes: list, NULL"        "Lengths: 2, 0"           
#> [3] "current is not list-like"
all.equal(list(), NULL)
#> [1] "Modes: list, NULL"        "current is not list-like"
all.equal(list(1), quote(x))
#> [1] "Modes: list, name"        "current is not list-like"
all.equal(list(1), new.env())
#> [1] "Modes: list, environment" "Lengths: 1, 0"           
#> [3] "current is not list-like"
all.equal(list(quote(x)), quote(f(x)))
#> [1] "Modes: list, call"        "Lengths: 1, 2"           
#> [3] "current is not list-like"
all.equal(list(a=1,b=2), list(a=1,c=2), use.names=FALSE)
#> [1] "Names: 1 string mismatch"
all.equal(list(a=1,b=2), list(b=2,a=1), use.names=TRUE)
#> [1] "Names: 2 string mismatches"                
#> [2] "Component 1: Mean relative difference: 1"  
#> [3] "Component 2: Mean relative difference: 0.5"
all.equal(list(a=1,b=2,c=3), list(a=1,c=3))
#> [1] "Names: 1 string mismatch"                         
#> [2] "Length mismatch: comparison on first 2 components"
#> [3] "Component 2: Mean relative difference: 0.5"       
all.equal(list(a=1,b=2), list(a=1,b=2,c=3))
#> [1] "Length mismatch: comparison on first 2 components"
all.equal(list(a=1,2), list(a=1,3))
#> [1] "Component “”: Mean relative difference: 0.5"
all.equal(list(a=1,b=2), list(1,3))
#> [1] "names for target but not for current"      
#> [2] "Component 2: Mean relative difference: 0.5"
all.equal(list(1,3), list(a=1,b=2))
#> [1] "names for current but not for target"            
#> [2] "Component 2: Mean relative difference: 0.3333333"
all.equal(list(a=1), structure(list(a=1), class="q"))
#> [1] "Attributes: < names for current but not for target >"             
#> [2] "Attributes: < Length mismatch: comparison on first 0 components >"
all.equal(factor(c("a","b")), factor(c("a","b"), levels=c("b","a")))
#> [1] "Attributes: < Component “levels”: 2 string mismatches >"
all.equal(factor(c("a",NA)), factor(c("a","b")))
#> [1] "Attributes: < Component “levels”: Lengths (1, 2) differ (string compare on first 1) >"
#> [2] "1, NA mismatch"                                                                       
all.equal(factor("a"), factor("a", levels=c("a","b")))
#> [1] "Attributes: < Component “levels”: Lengths (1, 2) differ (string compare on first 1) >"
all.equal(factor("a"), ordered("a"))
#> [1] "Attributes: < Component “class”: Lengths (1, 2) differ (string compare on first 1) >"
#> [2] "Attributes: < Component “class”: 1 string mismatch >"                                
all.equal(matrix(1:4,2,dimnames=list(NULL,c("a","b"))), matrix(1:4,2))
#> [1] "Attributes: < Length mismatch: comparison on first 1 components >"
all.equal(matrix(1:4,2), matrix(1:4,2,dimnames=list(NULL,c("a","b"))))
#> [1] "Attributes: < Length mismatch: comparison on first 1 components >"
all.equal(matrix(1:4,2,dimnames=list(NULL,c("a","b"))), matrix(1:4,2,dimnames=list(NULL,c("a","c"))))
#> [1] "Attributes: < Component “dimnames”: Component 2: 1 string mismatch >"
all.equal(data.frame(a=1:2,b=c("x","y")), data.frame(a=1:2,b=c("x","z")))
#> [1] "Component “b”: 1 string mismatch"
all.equal(data.frame(a=1:2), data.frame(a=1:2, row.names=c("p","q")))
#> [1] "Attributes: < Component “row.names”: Modes: numeric, character >"              
#> [2] "Attributes: < Component “row.names”: target is numeric, current is character >"
all.equal(data.frame(a=factor("u")), data.frame(a="u"))
#> [1] "Component “a”: 'current' is not a factor"
all.equal(data.frame(a=1:2,b=3:4), data.frame(b=3:4,a=1:2))
#> [1] "Names: 2 string mismatches"                      
#> [2] "Component 1: Mean relative difference: 1.333333" 
#> [3] "Component 2: Mean relative difference: 0.5714286"
all.equal(data.frame(a=1:2,b=3:4), data.frame(a=1:2,b=3:4), check.attributes=FALSE)
#> [1] TRUE
all.equal(quote(x), quote(f(x)))
#> [1] "Modes of target, current: name, call"      
#> [2] "target, current do not match when deparsed"
all.equal(quote(f(x,y)), quote(f(x)))
#> [1] "target, current do not match when deparsed"
all.equal(quote(x), "x")
#> [1] "Modes of target, current: name, character" 
#> [2] "target, current do not match when deparsed"
all.equal(quote(x), NULL)
#> [1] "Modes of target, current: name, NULL"      
#> [2] "target, current do not match when deparsed"
all.equal(expression(a), expression(a,b))
#> [1] "Length mismatch: comparison on first 1 components"
all.equal(expression(a), quote(a))
#> [1] "Modes of target, current: expression, name"
#> [2] "target, current do not match when deparsed"
all.equal(expression(a), 1)
#> [1] "Modes of target, current: expression, numeric"
#> [2] "target, current do not match when deparsed"   
