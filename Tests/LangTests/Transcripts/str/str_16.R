str(ts(1:10,start=c(2000,1),freq=12))
#>  Time-Series [1:10] from 2000 to 2001: 1 2 3 4 5 6 7 8 9 10
str(table(c("a","b","a")))
#>  'table' int [1:2(1d)] 2 1
#>  - attr(*, "dimnames")=List of 1
#>   ..$ : chr [1:2] "a" "b"
str(table(mtcars$cyl,mtcars$gear))
#>  'table' int [1:3, 1:3] 1 2 12 8 4 0 2 1 2
#>  - attr(*, "dimnames")=List of 2
#>   ..$ : chr [1:3] "4" "6" "8"
#>   ..$ : chr [1:3] "3" "4" "5"
