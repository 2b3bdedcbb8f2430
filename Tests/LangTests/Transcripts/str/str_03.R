str(c("a long string here","another","x","y","z"))
#>  chr [1:5] "a long string here" "another" "x" "y" "z"
str(c(1.123456,2.2,3))
#>  num [1:3] 1.12 2.2 3
str(1e10)
#>  num 1e+10
