all.equal(list(1,2), list(1))
#> [1] "Length mismatch: comparison on first 1 components"
all.equal(list(a=1,b=2), list(a=1))
#> [1] "Length mismatch: comparison on first 1 components"
all.equal(list(a=1,b=2), list(a=1,c=3))
#> [1] "Names: 1 string mismatch"                  
#> [2] "Component 2: Mean relative difference: 0.5"
all.equal(list(a=1,b=2), list(b=2,a=1))
#> [1] "Names: 2 string mismatches"                
#> [2] "Component 1: Mean relative difference: 1"  
#> [3] "Component 2: Mean relative difference: 0.5"
all.equal(list(1,"a",TRUE), list(1,"b",FALSE))
#> [1] "Component 2: 1 string mismatch"  "Component 3: 1 element mismatch"
all.equal(list(1), 1)
#> [1] "Modes: list, numeric"
all.equal(list(1), c(a=1))
#> [1] "Modes: list, numeric"                
#> [2] "names for current but not for target"
all.equal(1, list(1))
#> [1] "Modes: numeric, list"               "target is numeric, current is list"
all.equal(data.frame(a=1:2), data.frame(a=c(1,3)))
#> [1] "Component “a”: Mean relative difference: 0.5"
all.equal(data.frame(a=1:2), data.frame(b=1:2))
#> [1] "Names: 1 string mismatch"
all.equal(data.frame(a=1:2), data.frame(a=1:3))
#> [1] "Attributes: < Component “row.names”: Numeric: lengths (2, 3) differ >"
#> [2] "Component “a”: Numeric: lengths (2, 3) differ"                        
all.equal(data.frame(a=1:2), list(a=1:2))
#> [1] "Attributes: < names for target but not for current >"             
#> [2] "Attributes: < Length mismatch: comparison on first 0 components >"
all.equal(structure(list(1), class="q"), structure(list(2), class="r"))
#> [1] "Attributes: < Component “class”: 1 string mismatch >"
#> [2] "Component 1: Mean relative difference: 1"            
all.equal(c(a=1,b=2), c(a=1,c=2))
#> [1] "Names: 1 string mismatch"
all.equal(c(a=1), 1)
#> [1] "names for target but not for current"
all.equal(1, c(a=1))
#> [1] "names for current but not for target"
all.equal(1:3, 1:4)
#> [1] "Numeric: lengths (3, 4) differ"
all.equal(1L, 1.0)
#> [1] TRUE
all.equal(1, 1.1)
#> [1] "Mean relative difference: 0.1"
all.equal(1, 1+1e-10)
#> [1] TRUE
all.equal(matrix(1:4,2), matrix(1:4,2,byrow=TRUE))
#> [1] "Mean relative difference: 0.4"
all.equal(matrix(1:4,2), 1:4)
#> [1] "Attributes: < Modes: list, NULL >"                   
#> [2] "Attributes: < Lengths: 1, 0 >"                       
#> [3] "Attributes: < names for target but not for current >"
#> [4] "Attributes: < current is not list-like >"            
#> [5] "target is matrix, current is numeric"                
all.equal(matrix(1:6,2), matrix(1:6,3))
#> [1] "Attributes: < Component “dim”: Mean relative difference: 0.4 >"
all.equal("a","b")
#> [1] "1 string mismatch"
all.equal(c("a","b"), c("a","b","c"))
#> [1] "Lengths (2, 3) differ (string compare on first 2)"
all.equal(c(a="x"), c(b="x"))
#> [1] "Names: 1 string mismatch"
all.equal(TRUE, FALSE)
#> [1] "1 element mismatch"
all.equal(TRUE, 1)
#> [1] "Modes: logical, numeric"              
#> [2] "target is logical, current is numeric"
all.equal(TRUE, c(TRUE,FALSE))
#> [1] "Lengths (1, 2) differ (comparison on first 1 components)"
all.equal(c(a=TRUE), c(b=TRUE))
#> [1] "Names: 1 string mismatch"
all.equal(factor(c("a","b")), factor(c("a","c")))
#> [1] "Attributes: < Component “levels”: 1 string mismatch >"
#> [2] "1 string mismatch"                                    
all.equal(factor("a"), "a")
#> [1] "'current' is not a factor"
all.equal(NULL, 1)
#> [1] "target is NULL, current is numeric"
all.equal(1, NULL)
#> [1] "Modes: numeric, NULL"               "Lengths: 1, 0"                     
#> [3] "target is numeric, current is NULL"
all.equal(NA, 1)
#> [1] "Modes: logical, numeric"              
#> [2] "target is logical, current is numeric"
all.equal(NA_real_, 1)
#> [1] "'is.NA' value mismatch: 0 in current 1 in target"
all.equal(c(1,NA), c(1,2))
#> [1] "'is.NA' value mismatch: 0 in current 1 in target"
all.equal(as.Date("2020-01-01"), as.Date("2020-01-02"))
#> [1] "Mean relative difference: 5.475851e-05"
all.equal(as.Date("2020-01-01"), 1)
#> [1] "Attributes: < Modes: list, NULL >"                   
#> [2] "Attributes: < Lengths: 1, 0 >"                       
#> [3] "Attributes: < names for target but not for current >"
#> [4] "Attributes: < current is not list-like >"            
#> [5] "target is Date, current is numeric"                  
all.equal(1i, 2i)
#> [1] "Mean relative Mod difference: 1"
