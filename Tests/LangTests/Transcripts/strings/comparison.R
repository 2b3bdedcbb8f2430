"a" < "b"
#> [1] TRUE
"B" < "a"
#> [1] FALSE
"apple" == "apple"
#> [1] TRUE
sort(c("banana", "Apple", "cherry", "apple"))
#> [1] "apple"  "Apple"  "banana" "cherry"
order(c("b", "A", "a", "B"))
#> [1] 3 2 1 4
rev(sort(c("x10", "x9", "x1")))
#> [1] "x9"  "x10" "x1" 
"10" < "9"
#> [1] TRUE
sort(c("_a", "a", ".b", "1", "Z"))
#> [1] "_a" ".b" "1"  "a"  "Z" 
