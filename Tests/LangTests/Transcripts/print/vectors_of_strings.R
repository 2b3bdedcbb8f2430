c("a", NA)
#> [1] "a" NA 
c(a = "x", b = NA)
#>   a   b 
#> "x"  NA 
character(0)
#> character(0)
print(c("a", "b"), quote = FALSE)
#> [1] a b
letters
#>  [1] "a" "b" "c" "d" "e" "f" "g" "h" "i" "j" "k" "l" "m" "n" "o" "p" "q" "r" "s"
#> [20] "t" "u" "v" "w" "x" "y" "z"
print(letters, width = 40)
#>  [1] "a" "b" "c" "d" "e" "f" "g" "h" "i"
#> [10] "j" "k" "l" "m" "n" "o" "p" "q" "r"
#> [19] "s" "t" "u" "v" "w" "x" "y" "z"
