m <- lm(mpg ~ wt + factor(cyl), mtcars)
str(predict(m, type = "terms", se.fit = TRUE))
#> List of 4
#>  $ fit           : num [1:32, 1:2] 1.91455 1.09712 2.87624 0.00721 -0.71405 ...
#>   ..- attr(*, "dimnames")=List of 2
#>   .. ..$ : chr [1:32] "Mazda RX4" "Mazda RX4 Wag" "Datsun 710" "Hornet 4 Drive" ...
#>   .. ..$ : chr [1:2] "wt" "factor(cyl)"
#>   ..- attr(*, "constant")= num 20.1
#>  $ se.fit        : num [1:32, 1:2] 0.4503 0.258 0.6764 0.0017 0.1679 ...
#>   ..- attr(*, "dimnames")=List of 2
#>   .. ..$ : chr [1:32] "Mazda RX4" "Mazda RX4 Wag" "Datsun 710" "Hornet 4 Drive" ...
#>   .. ..$ : chr [1:2] "wt" "factor(cyl)"
#>  $ df            : int 28
#>  $ residual.scale: num 2.56
head(residuals(m, "partial"), 3)
#>                       wt factor(cyl)
#> Mazda RX4      1.5780476  -1.0051775
#> Mazda RX4 Wag  1.5780476  -0.1877461
#> Datsun 710    -0.8775348  -0.1668615
g <- glm(am ~ wt + hp, binomial, mtcars)
predict(g, head(mtcars, 3), type = "terms")
#>                     wt        hp
#> Mazda RX4     4.827856 -1.330127
#> Mazda RX4 Wag 2.766569 -1.330127
#> Datsun 710    7.252898 -1.946472
#> attr(,"constant")
#> [1] -1.822019
str(predict(g, type = "terms", se.fit = TRUE))
#> List of 3
#>  $ fit           : num [1:32, 1:2] 4.8279 2.7666 7.2529 0.0182 -1.8006 ...
#>   ..- attr(*, "dimnames")=List of 2
#>   .. ..$ : chr [1:32] "Mazda RX4" "Mazda RX4 Wag" "Datsun 710" "Hornet 4 Drive" ...
#>   .. ..$ : chr [1:2] "wt" "hp"
#>   ..- attr(*, "constant")= num -1.82
#>  $ se.fit        : num [1:32, 1:2] 1.8328 1.0503 2.7534 0.0069 0.6835 ...
#>   ..- attr(*, "dimnames")=List of 2
#>   .. ..$ : chr [1:32] "Mazda RX4" "Mazda RX4 Wag" "Datsun 710" "Hornet 4 Drive" ...
#>   .. ..$ : chr [1:2] "wt" "hp"
#>  $ residual.scale: num 1
head(residuals(g, "partial"), 3)
#>                     wt         hp
#> Mazda RX4     6.015031 -0.1429518
#> Mazda RX4 Wag 5.237032  1.1403352
#> Datsun 710    8.283570 -0.9158004
w <- lm(mpg ~ poly(wt, 2) * hp, mtcars, weights = wt)
head(predict(w, type = "terms"), 3)
#>               poly(wt, 2)       hp poly(wt, 2):hp
#> Mazda RX4        6.672108 1.135293      -4.699820
#> Mazda RX4 Wag    4.337488 1.135293      -3.604512
#> Datsun 710       9.241600 1.661357      -5.298966
predict(w, mtcars[1:3, ], type = "terms", terms = "hp", se.fit = TRUE)
#> $fit
#>                     hp
#> Mazda RX4     1.135293
#> Mazda RX4 Wag 1.135293
#> Datsun 710    1.661357
#> attr(,"constant")
#> [1] 20.07625
#>
#> $se.fit
#>                      hp
#> Mazda RX4     0.4245167
#> Mazda RX4 Wag 0.4245167
#> Datsun 710    0.6212263
#>
#> $df
#> [1] 26
#>
#> $residual.scale
#> [1] 3.756392
#>
termplot(m, plot = FALSE)$`cyl`
#>   x          y
#> 1 4  3.5869098
#> 2 6 -0.6686726
#> 3 8 -2.4839499
head(predict(lm(mpg ~ 0 + wt, mtcars), type = "terms"), 3)
#>                     wt
#> Mazda RX4     13.86406
#> Mazda RX4 Wag 15.21342
#> Datsun 710    12.27657
