fit <- aov(yield ~ block + N * P * K, npk)
model.tables(fit, "means", se = TRUE)
#> Tables of means
#> Grand mean
#>        
#> 54.875 
#>
#>  block 
#> block
#>     1     2     3     4     5     6 
#> 54.03 57.45 60.77 50.12 50.52 56.35 
#>
#>  N 
#> N
#>     0     1 
#> 52.07 57.68 
#>
#>  P 
#> P
#>     0     1 
#> 55.47 54.28 
#>
#>  K 
#> K
#>     0     1 
#> 56.87 52.88 
#>
#>  N:P 
#>    P
#> N   0     1    
#>   0 51.72 52.42
#>   1 59.22 56.15
#>
#>  N:K 
#>    K
#> N   0     1    
#>   0 52.88 51.25
#>   1 60.85 54.52
#>
#>  P:K 
#>    K
#> P   0     1    
#>   0 57.60 53.33
#>   1 56.13 52.43
#>
#> Standard errors for differences of means
#>         block     N     P     K   N:P   N:K   P:K
#>         2.779 1.604 1.604 1.604 2.269 2.269 2.269
#> replic.     4    12    12    12     6     6     6
model.tables(fit, se = TRUE)
#> Tables of effects
#>
#>  block 
#> block
#>      1      2      3      4      5      6 
#> -0.850  2.575  5.900 -4.750 -4.350  1.475 
#>
#>  N 
#> N
#>       0       1 
#> -2.8083  2.8083 
#>
#>  P 
#> P
#>       0       1 
#>  0.5917 -0.5917 
#>
#>  K 
#> K
#>       0       1 
#>  1.9917 -1.9917 
#>
#>  N:P 
#>    P
#> N   0       1      
#>   0 -0.9417  0.9417
#>   1  0.9417 -0.9417
#>
#>  N:K 
#>    K
#> N   0      1     
#>   0 -1.175  1.175
#>   1  1.175 -1.175
#>
#>  P:K 
#>    K
#> P   0        1       
#>   0  0.14167 -0.14167
#>   1 -0.14167  0.14167
#>
#> Standard errors of effects
#>         block     N     P     K   N:P   N:K   P:K
#>         1.965 1.134 1.134 1.134 1.604 1.604 1.604
#> replic.     4    12    12    12     6     6     6
model.tables(aov(breaks ~ wool + tension, warpbreaks[-1, ]), "means")
#> Tables of means
#> Grand mean
#>          
#> 28.18868 
#>
#>  wool 
#>         A     B
#>     31.23 25.26
#> rep 26.00 27.00
#>
#>  tension 
#>         L     M     H
#>     37.12 26.33 21.61
#> rep 17.00 18.00 18.00
se.contrast(fit, list(N == "0", N == "1"), data = npk)
#> [1] 1.60419
