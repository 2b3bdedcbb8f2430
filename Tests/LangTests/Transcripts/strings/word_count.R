txt <- "the cat and the dog and the bird"
w <- strsplit(txt, " ")[[1]]
sort(table(w), decreasing = TRUE)
#> w
#>  the  and bird  cat  dog 
#>    3    2    1    1    1 
names(sort(-table(w)))[1]
#> [1] "the"
tapply(nchar(w), w, sum)
#>  and bird  cat  dog  the 
#>    6    4    3    3    9 
rev(w)[1:2]
#> [1] "bird" "the" 
vapply(w[1:3], nchar, 1L)
#> the cat and 
#>   3   3   3 
