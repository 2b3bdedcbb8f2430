str(factor(c("setosa","versicolor","virginic","z")))
#>  Factor w/ 4 levels "setosa","versicolor",..: 1 2 3 4
str(factor(c("setosa","versi","vir","z","yy","xx")))
#>  Factor w/ 6 levels "setosa","versi",..: 1 2 3 6 5 4
str(list(letters))
#> List of 1
#>  $ : chr [1:26] "a" "b" "c" "d" ...
