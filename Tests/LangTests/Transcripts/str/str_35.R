str(structure(list(1),class="x"),give.attr=FALSE)
#> List of 1
#>  $ : num 1
str(c(0.1,0.25,1000))
#>  num [1:3] 0.1 0.25 1000
str(c(1.5,2.25,3.125,10000.5))
#>  num [1:4] 1.5 2.25 3.12 10000.5
