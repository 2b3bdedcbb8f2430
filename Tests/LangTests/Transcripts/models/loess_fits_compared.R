a <- loess(dist ~ speed, cars)
b <- loess(dist ~ speed, cars, degree = 1)
anova(a, b)
#> Model 1: loess(formula = dist ~ speed, data = cars)
#> Model 2: loess(formula = dist ~ speed, data = cars, degree = 1)
#>
#> Analysis of Variance:   denominator df 44.62
#>
#>       ENP   RSS F-value Pr(>F)
#> [1,] 4.78 10364               
#> [2,] 3.13 10670 0.82588 0.4138
anova(loess(dist ~ speed, cars, span = 0.4), a, b)
#> Model 1: loess(formula = dist ~ speed, data = cars, span = 0.4)
#> Model 2: loess(formula = dist ~ speed, data = cars)
#> Model 3: loess(formula = dist ~ speed, data = cars, degree = 1)
#>
#> Analysis of Variance:   denominator df 40.44
#>
#>       ENP     RSS F-value Pr(>F)
#> [1,] 8.27  8535.9               
#> [2,] 4.78 10363.7 1.98697 0.1597
#> [3,] 3.13 10669.8 0.90518 0.4735
