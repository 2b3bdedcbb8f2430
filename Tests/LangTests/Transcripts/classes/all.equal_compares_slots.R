setClass("P", representation(name = "character", size = "numeric"))
all.equal(new("P", name = "a"), new("P", name = "b"))
#> [1] "Attributes: < Component “name”: 1 string mismatch >"
all.equal(new("P", name = "a", size = 1), new("P", name = "b", size = 2))
#> [1] "Attributes: < Component “name”: 1 string mismatch >"          
#> [2] "Attributes: < Component “size”: Mean relative difference: 1 >"
all.equal(new("P", name = "a"), new("P", name = "a"))
#> [1] TRUE
all.equal(new("P", name = "a"), 1)
#> [1] "Modes: S4, numeric"                                  
#> [2] "Attributes: < Modes: list, NULL >"                   
#> [3] "Attributes: < Lengths: 3, 0 >"                       
#> [4] "Attributes: < names for target but not for current >"
#> [5] "Attributes: < current is not list-like >"            
