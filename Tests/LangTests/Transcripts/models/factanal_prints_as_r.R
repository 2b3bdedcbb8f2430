v1 <- c(1,1,1,1,1,1,1,1,1,1,3,3,3,3,3,4,5,6)
v2 <- c(1,2,1,1,1,1,2,1,2,1,3,4,3,3,3,4,6,5)
v3 <- c(3,3,3,3,3,1,1,1,1,1,1,1,1,1,1,5,4,6)
v4 <- c(3,3,4,3,3,1,1,2,1,1,1,1,2,1,1,5,6,4)
v5 <- c(1,1,1,1,1,3,3,3,3,3,1,1,1,1,1,6,4,5)
v6 <- c(1,1,1,2,1,3,3,3,4,3,1,1,1,2,1,6,5,4)
m1 <- cbind(v1, v2, v3, v4, v5, v6)
factanal(m1, factors = 3)
#>
#> Call:
#> factanal(x = m1, factors = 3)
#>
#> Uniquenesses:
#>    v1    v2    v3    v4    v5    v6 
#> 0.005 0.101 0.005 0.224 0.084 0.005 
#>
#> Loadings:
#>    Factor1 Factor2 Factor3
#> v1 0.944   0.182   0.267  
#> v2 0.905   0.235   0.159  
#> v3 0.236   0.210   0.946  
#> v4 0.180   0.242   0.828  
#> v5 0.242   0.881   0.286  
#> v6 0.193   0.959   0.196  
#>
#>                Factor1 Factor2 Factor3
#> SS loadings      1.893   1.886   1.797
#> Proportion Var   0.316   0.314   0.300
#> Cumulative Var   0.316   0.630   0.929
#>
#> The degrees of freedom for the model is 0 and the fit was 0.4755 
round(factanal(~ v1 + v2 + v3 + v4 + v5 + v6, factors = 3, scores = "Bartlett")$scores[1:3, ], 4)
#>   Factor1 Factor2 Factor3
#> 1 -0.9040 -0.9309  0.9475
#> 2 -0.8686 -0.9329  0.9352
#> 3 -0.9083 -0.9320  0.9616
factanal(mtcars[, 1:7], 2)
#>
#> Call:
#> factanal(x = mtcars[, 1:7], factors = 2)
#>
#> Uniquenesses:
#>   mpg   cyl  disp    hp  drat    wt  qsec 
#> 0.158 0.099 0.080 0.179 0.385 0.083 0.005 
#>
#> Loadings:
#>      Factor1 Factor2
#> mpg  -0.842  -0.365 
#> cyl   0.778   0.543 
#> disp  0.881   0.378 
#> hp    0.608   0.672 
#> drat -0.783         
#> wt    0.951   0.114 
#> qsec         -0.995 
#>
#>                Factor1 Factor2
#> SS loadings      3.983   2.029
#> Proportion Var   0.569   0.290
#> Cumulative Var   0.569   0.859
#>
#> Test of the hypothesis that 2 factors are sufficient.
#> The chi square statistic is 12.22 on 8 degrees of freedom.
#> The p-value is 0.142 
