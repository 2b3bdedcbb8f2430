# Bandwidths by cross-validation, draws from models, derivatives by differences.
c(bw.ucv(faithful$eruptions), bw.bcv(faithful$eruptions), bw.SJ(faithful$eruptions), bw.SJ(faithful$eruptions, method = "dpi"))
#> [1] 0.1019193 0.1576921 0.1400435 0.1652728
density(faithful$eruptions, bw = "SJ")$bw
#> [1] 0.1400435
head(simulate(lm(dist ~ speed, cars), 2, seed = 1), 3)
#>         sim_1      sim_2
#> 1 -11.4840606   4.273244
#> 2   0.9748986 -11.262173
#> 3  -2.9038563  15.194046
head(simulate(glm(am ~ wt, binomial, mtcars), 1, seed = 2), 3)
#>               sim_1
#> Mazda RX4         1
#> Mazda RX4 Wag     0
#> Datsun 710        1
set.seed(2)
rWishart(1, 3.5, matrix(c(2, 0.5, 0.5, 1), 2))
#> , , 1
#>
#>            [,1]       [,2]
#> [1,]  1.7933319 -0.9676472
#> [2,] -0.9676472  0.7816244
#>
a <- 2
x <- c(1, 2, 3)
numericDeriv(quote(a * x^2), "a")
#> [1]  2  8 18
#> attr(,"gradient")
#>      [,1]
#> [1,]    1
#> [2,]    4
#> [3,]    9
hat(cbind(1, c(1, 2, 3, 7)), FALSE)
#> [1] 0.4939759 0.3253012 0.2530120 0.9277108
na.contiguous(ts(c(NA, 1, 2, NA, 3, 4, 5, NA)))
#> Time Series:
#> Start = 5 
#> End = 7 
#> Frequency = 1 
#> [1] 3 4 5
smoothEnds(c(1, 5, 2, 8, 3, 9, 4), 5)
#> [1] 2 2 2 8 3 4 4
ksmooth(1:5, c(1, 3, 2, 5, 4), "normal", 2, x.points = c(10, 2))
#> $x
#> [1]  2 10
#>
#> $y
#> [1] 2.369234       NA
#>
getCall(lm(dist ~ speed, cars))
#> lm(formula = dist ~ speed, data = cars)
f <- function(x, ...) hasArg(z)
c(f(1, z = 2), f(1))
#> [1]  TRUE FALSE
