o <- factor(c("lo", "hi", "mid"), levels = c("lo", "mid", "hi"), ordered = TRUE)
o < "hi"
#> [1]  TRUE FALSE  TRUE
o >= "mid"
#> [1] FALSE  TRUE  TRUE
max(o)
#> [1] hi
#> Levels: lo < mid < hi
range(o)
#> [1] lo hi
#> Levels: lo < mid < hi
sort(o)
#> [1] lo  mid hi 
#> Levels: lo < mid < hi
o[1] < o[2]
#> [1] TRUE
which.max(o)
#> [1] 2
