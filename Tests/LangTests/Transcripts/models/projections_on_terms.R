fit <- aov(weight ~ group, PlantGrowth)
head(unclass(proj(fit))[, ], 3)
#>   (Intercept)  group Residuals
#> 1       5.073 -0.041    -0.862
#> 2       5.073 -0.041     0.548
#> 3       5.073 -0.041     0.148
attr(proj(fit), "df")
#> (Intercept)       group   Residuals 
#>           1           2          27 
proj(fit, onedf = TRUE)[1:2, ]
#>   (Intercept) grouptrt1 grouptrt2 Residuals
#> 1       5.073     0.206    -0.247    -0.862
#> 2       5.073     0.206    -0.247     0.548
