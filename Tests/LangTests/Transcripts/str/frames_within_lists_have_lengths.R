str(list(a = head(mtcars[1:3], 2), b = 1))
#> List of 2
#>  $ a:'data.frame':	2 obs. of  3 variables:
#>   ..$ mpg : num [1:2] 21 21
#>   ..$ cyl : num [1:2] 6 6
#>   ..$ disp: num [1:2] 160 160
#>  $ b: num 1
str(head(cars, 2))
#> 'data.frame':	2 obs. of  2 variables:
#>  $ speed: num  4 4
#>  $ dist : num  2 10
str(list(list(d = data.frame(x = 1:2, y = c("a", "b")))))
#> List of 1
#>  $ :List of 1
#>   ..$ d:'data.frame':	2 obs. of  2 variables:
#>   .. ..$ x: int [1:2] 1 2
#>   .. ..$ y: chr [1:2] "a" "b"
