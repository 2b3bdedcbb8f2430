cat("word1", "word2", fill = TRUE)
#> word1 word2
cat("a", "b", "c", sep = c(",", "\n"))
#> a,b
#> c
cat("\n")
#>
cat(paste("long", 1:30), fill = 40)
#> long 1 long 2 long 3 long 4 long 5 
#> long 6 long 7 long 8 long 9 long 10 
#> long 11 long 12 long 13 long 14 long 15 
#> long 16 long 17 long 18 long 19 long 20 
#> long 21 long 22 long 23 long 24 long 25 
#> long 26 long 27 long 28 long 29 long 30
