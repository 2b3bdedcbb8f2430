callCC(function(k) { k(5); 6 })
#> [1] 5
callCC(function(k) 7)
#> [1] 7
