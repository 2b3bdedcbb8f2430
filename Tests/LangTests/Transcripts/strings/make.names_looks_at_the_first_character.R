# A name whose first character is none gets an X, whatever that character becomes.
make.names(c("% change", " a", "(b)", "\"q\"", "-x", ".2a", "..", "a b"))
#> [1] "X..change" "X.a"       "X.b."      "X.q."      "X.x"       "X.2a"     
#> [7] ".."        "a.b"      
data.frame("hello", 1:2)
#>   X.hello. X1.2
#> 1    hello    1
#> 2    hello    2
names(read.csv(text = "% up,a b\n1,2"))
#> [1] "X..up" "a.b"  
