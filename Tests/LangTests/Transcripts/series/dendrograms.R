d <- as.dendrogram(hclust(dist(USArrests[1:12, ])))
d
#> 'dendrogram' with 2 branches and 12 members total, at height 289.4286 
labels(d)
#>  [1] "Hawaii"      "Connecticut" "Idaho"       "Florida"     "Arizona"    
#>  [6] "California"  "Arkansas"    "Colorado"    "Georgia"     "Alaska"     
#> [11] "Alabama"     "Delaware"   
order.dendrogram(d)
#>  [1] 11  7 12  9  3  5  4  6 10  2  1  8
str(attributes(d))
#> List of 4
#>  $ members : int 12
#>  $ midpoint: num 3.38
#>  $ height  : num 289
#>  $ class   : chr "dendrogram"
cut(d, 100)
#> $upper
#> 'dendrogram' with 2 branches and 3 members total, at height 289.4286 
#>
#> $lower
#> $lower[[1]]
#> 'dendrogram' with 2 branches and 3 members total, at height 79.75143 
#>
#> $lower[[2]]
#> 'dendrogram' with 2 branches and 3 members total, at height 60.98073 
#>
#> $lower[[3]]
#> 'dendrogram' with 2 branches and 6 members total, at height 77.19741 
#>
#>
d[[2]]
#> 'dendrogram' with 2 branches and 9 members total, at height 148.7357 
attr(rev(d), "midpoint")
#> [1] 7.625
labels(reorder(d, 12:1))
#>  [1] "Hawaii"      "Idaho"       "Connecticut" "Florida"     "California" 
#>  [6] "Arizona"     "Arkansas"    "Georgia"     "Colorado"    "Alaska"     
#> [11] "Delaware"    "Alabama"    
nobs(d)
#> [1] 12
