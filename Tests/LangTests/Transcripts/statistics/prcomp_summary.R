m <- cbind(a = c(1, 2, 4, 7, 9), b = c(2, 1, 3, 8, 9), c = c(1, 0, 1, 0, 1))
p <- prcomp(m)
round(p$sdev, 5)
#> [1] 4.91350 0.67658 0.54748
round(abs(p$rotation), 4)
#>      PC1    PC2    PC3
#> a 0.6766 0.7362 0.0159
#> b 0.7364 0.6765 0.0106
#> c 0.0030 0.0189 0.9998
summary(p)
#> Importance of components:
#>                           PC1     PC2     PC3
#> Standard deviation     4.9135 0.67658 0.54748
#> Proportion of Variance 0.9696 0.01838 0.01204
#> Cumulative Proportion  0.9696 0.98796 1.00000
