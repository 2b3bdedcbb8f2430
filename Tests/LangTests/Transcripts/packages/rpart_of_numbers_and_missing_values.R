library(rpart)
set.seed(7)
z <- rpart(Ozone ~ ., airquality)
z
#> n=116 (37 observations deleted due to missingness)
#>
#> node), split, n, deviance, yval
#>       * denotes terminal node
#>
#>  1) root 116 125143.1000 42.12931  
#>    2) Temp< 82.5 79  42531.5900 26.54430  
#>      4) Wind>=7.15 69  10919.3300 22.33333  
#>        8) Solar.R< 79.5 18    777.1111 12.22222 *
#>        9) Solar.R>=79.5 51   7652.5100 25.90196  
#>         18) Temp< 77.5 33   2460.9090 21.18182 *
#>         19) Temp>=77.5 18   3108.4440 34.55556 *
#>      5) Wind< 7.15 10  21946.4000 55.60000 *
#>    3) Temp>=82.5 37  22452.9200 75.40541  
#>      6) Temp< 87.5 20  12046.9500 62.95000  
#>       12) Wind>=8.9 7    617.7143 45.57143 *
#>       13) Wind< 8.9 13   8176.7690 72.30769 *
#>      7) Temp>=87.5 17   3652.9410 90.05882 *
z$cptable
#>           CP nsplit rel error    xerror      xstd
#> 1 0.48071820      0 1.0000000 1.0231383 0.1723124
#> 2 0.07723849      1 0.5192818 0.6005152 0.1796138
#> 3 0.05396246      2 0.4420433 0.6439340 0.1757659
#> 4 0.02598999      3 0.3880808 0.5626650 0.1512588
#> 5 0.01989493      4 0.3620909 0.5482079 0.1487215
#> 6 0.01664620      5 0.3421959 0.5041946 0.1321143
#> 7 0.01000000      6 0.3255497 0.5012106 0.1320167
predict(z, airquality[1:5, ])
#>        1        2        3        4        5 
#> 21.18182 21.18182 21.18182 21.18182 12.22222 
set.seed(4)
titanic <- as.data.frame(Titanic)
t <- rpart(Survived ~ Sex + Class + Age, titanic[rep(1:32, titanic$Freq), ], cp = 0.02)
t
#> n= 2201 
#>
#> node), split, n, loss, yval, (yprob)
#>       * denotes terminal node
#>
#> 1) root 2201 711 No (0.6769650 0.3230350)  
#>   2) Sex=Male 1731 367 No (0.7879838 0.2120162) *
#>   3) Sex=Female 470 126 Yes (0.2680851 0.7319149)  
#>     6) Class=3rd 196  90 No (0.5408163 0.4591837) *
#>     7) Class=1st,2nd,Crew 274  20 Yes (0.0729927 0.9270073) *
summary(t)
#> Call:
#> rpart(formula = Survived ~ Sex + Class + Age, data = titanic[rep(1:32, 
#>     titanic$Freq), ], cp = 0.02)
#>   n= 2201 
#>
#>           CP nsplit rel error    xerror       xstd
#> 1 0.30661041      0 1.0000000 1.0000000 0.03085662
#> 2 0.02250352      1 0.6933896 0.6933896 0.02750982
#> 3 0.02000000      2 0.6708861 0.7046414 0.02766710
#>
#> Variable importance
#>   Sex Class   Age 
#>    79    20     2 
#>
#> Node number 1: 2201 observations,    complexity param=0.3066104
#>   predicted class=No   expected loss=0.323035  P(node) =1
#>     class counts:  1490   711
#>    probabilities: 0.677 0.323 
#>   left son=2 (1731 obs) right son=3 (470 obs)
#>   Primary splits:
#>       Sex   splits as  LR,   improve=199.821600, (0 missing)
#>       Class splits as  RRLL, improve= 69.684100, (0 missing)
#>       Age   splits as  RL,   improve=  9.165241, (0 missing)
#>
#> Node number 2: 1731 observations
#>   predicted class=No   expected loss=0.2120162  P(node) =0.7864607
#>     class counts:  1364   367
#>    probabilities: 0.788 0.212 
#>
#> Node number 3: 470 observations,    complexity param=0.02250352
#>   predicted class=Yes  expected loss=0.2680851  P(node) =0.2135393
#>     class counts:   126   344
#>    probabilities: 0.268 0.732 
#>   left son=6 (196 obs) right son=7 (274 obs)
#>   Primary splits:
#>       Class splits as  RRLR, improve=50.015320, (0 missing)
#>       Age   splits as  LR,   improve= 1.197586, (0 missing)
#>   Surrogate splits:
#>       Age splits as  LR, agree=0.619, adj=0.087, (0 split)
#>
#> Node number 6: 196 observations
#>   predicted class=No   expected loss=0.4591837  P(node) =0.08905043
#>     class counts:   106    90
#>    probabilities: 0.541 0.459 
#>
#> Node number 7: 274 observations
#>   predicted class=Yes  expected loss=0.0729927  P(node) =0.1244889
#>     class counts:    20   254
#>    probabilities: 0.073 0.927 
#>
path.rpart(t, 7)
#>
#>  node number: 7 
#>    root
#>    Sex=Female
#>    Class=1st,2nd,Crew
rpart(mpg ~ wt, mtcars, control = rpart.control(minsplit = 5, cp = 0.05))
#> n= 32 
#>
#> node), split, n, deviance, yval
#>       * denotes terminal node
#>
#> 1) root 32 1126.04700 20.09062  
#>   2) wt>=2.26 26  346.56650 17.78846  
#>     4) wt>=3.325 16  112.63440 15.66875 *
#>     5) wt< 3.325 10   47.01600 21.18000 *
#>   3) wt< 2.26 6   44.55333 30.06667 *
try(rpart(Species ~ ., iris, zzz = 1))
#! Error in rpart(Species ~ ., iris, zzz = 1) : Argument zzz not matched
try(rpart(mpg ~ wt * hp, mtcars))
#! Error in rpart(mpg ~ wt * hp, mtcars) : 
#!   Trees cannot handle interaction terms
