cor(mtcars[,1:4]); cov(iris[,1:3]); cor(cbind(a=1:3,b=c(1,1,1))); cor(mtcars$mpg, mtcars[,2:4]); cor(as.matrix(mtcars[,1:2]), mtcars$wt); cov(cbind(1:3,c(2,4,9)))
#>             mpg        cyl       disp         hp
#> mpg   1.0000000 -0.8521620 -0.8475514 -0.7761684
#> cyl  -0.8521620  1.0000000  0.9020329  0.8324475
#> disp -0.8475514  0.9020329  1.0000000  0.7909486
#> hp   -0.7761684  0.8324475  0.7909486  1.0000000
#>              Sepal.Length Sepal.Width Petal.Length
#> Sepal.Length    0.6856935  -0.0424340    1.2743154
#> Sepal.Width    -0.0424340   0.1899794   -0.3296564
#> Petal.Length    1.2743154  -0.3296564    3.1162779
#>    a  b
#> a  1 NA
#> b NA  1
#>            cyl       disp         hp
#> [1,] -0.852162 -0.8475514 -0.7761684
#>           [,1]
#> mpg -0.8676594
#> cyl  0.7824958
#>      [,1] [,2]
#> [1,]  1.0  3.5
#> [2,]  3.5 13.0
#! Warning message:
#! In cor(cbind(a = 1:3, b = c(1, 1, 1))) : the standard deviation is zero
cor(cbind(c(1,NA,3),1:3)); cor(cbind(c(1,NA,3),1:3), use="pairwise"); cor(cbind(c(1,NA,3,5),1:4), use="complete.obs"); cor(cbind(a=c(1,2,3),b=c(3,1,2)), method="spearman")
#>      [,1] [,2]
#> [1,]    1   NA
#> [2,]   NA    1
#>      [,1] [,2]
#> [1,]    1    1
#> [2,]    1    1
#>           [,1]      [,2]
#> [1,] 1.0000000 0.9819805
#> [2,] 0.9819805 1.0000000
#>      a    b
#> a  1.0 -0.5
#> b -0.5  1.0
