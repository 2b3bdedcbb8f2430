str(factor(letters[1:5]))
#>  Factor w/ 5 levels "a","b","c","d",..: 1 2 3 4 5
str(factor(letters[1:6]))
#>  Factor w/ 6 levels "a","b","c","d",..: 1 2 3 4 5 6
str(factor(letters[1:4]))
#>  Factor w/ 4 levels "a","b","c","d": 1 2 3 4
