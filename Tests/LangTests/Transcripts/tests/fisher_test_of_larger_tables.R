fisher.test(table(mtcars$cyl, mtcars$gear))
#>
#> 	Fisher's Exact Test for Count Data
#>
#> data:  table(mtcars$cyl, mtcars$gear)
#> p-value = 8.26e-05
#> alternative hypothesis: two.sided
#>
fisher.test(table(mtcars$carb, mtcars$gear))$p.value
#> [1] 0.2434463
job <- matrix(c(1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11), 4, 4)
fisher.test(job)$p.value
#> [1] 0.7826849
set.seed(1)
fisher.test(job, simulate.p.value = TRUE, B = 1000)
#>
#> 	Fisher's Exact Test for Count Data with simulated p-value (based on
#> 	1000 replicates)
#>
#> data:  job
#> p-value = 0.7942
#> alternative hypothesis: two.sided
#>
set.seed(2)
r2dtable(2, c(3, 2, 4), c(5, 4))
#> [[1]]
#>      [,1] [,2]
#> [1,]    2    1
#> [2,]    2    0
#> [3,]    1    3
#>
#> [[2]]
#>      [,1] [,2]
#> [1,]    3    0
#> [2,]    1    1
#> [3,]    1    3
#>
try(r2dtable(1, 3, 3))
#! Error in r2dtable(1, 3, 3) : invalid argument 'r'
