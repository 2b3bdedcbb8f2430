head(CO2, 3)
#>   Plant   Type  Treatment conc uptake
#> 1   Qn1 Quebec nonchilled   95   16.0
#> 2   Qn1 Quebec nonchilled  175   30.4
#> 3   Qn1 Quebec nonchilled  250   34.8
head(ChickWeight, 3)
#>   weight Time Chick Diet
#> 1     42    0     1    1
#> 2     51    2     1    1
#> 3     59    4     1    1
str(OrchardSprays)
#> 'data.frame':	64 obs. of  4 variables:
#>  $ decrease : num  57 95 8 69 92 90 15 2 84 6 ...
#>  $ rowpos   : num  1 2 3 4 5 6 7 8 1 2 ...
#>  $ colpos   : num  1 1 1 1 1 1 1 1 2 2 ...
#>  $ treatment: Factor w/ 8 levels "A","B","C","D",..: 4 5 2 8 7 6 3 1 3 2 ...
summary(quakes$mag)
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>    4.00    4.30    4.60    4.62    4.90    6.40 
head(Orange, 2)
#>   Tree age circumference
#> 1    1 118            30
#> 2    1 484            58
anscombe[1:2, ]
#>   x1 x2 x3 x4   y1   y2   y3   y4
#> 1 10 10 10  8 8.04 9.14 7.46 6.58
#> 2  8  8  8  8 6.95 8.14 6.77 5.76
levels(esoph$agegp)
#> [1] "25-34" "35-44" "45-54" "55-64" "65-74" "75+"  
