make.names(c("a b", "1x", "ok", "if"))
#> [1] "a.b" "X1x" "ok"  "if."
make.unique(c("a", "a", "b", "a"))
#> [1] "a"   "a.1" "b"   "a.2"
make.names(c("x", "x"), unique = TRUE)
#> [1] "x"   "x.1"
abbreviate("international", 5)
#> international 
#>       "intrn" 
