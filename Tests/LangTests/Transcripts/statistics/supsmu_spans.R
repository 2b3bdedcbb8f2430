s <- supsmu(cars$speed, cars$dist)
str(s)
#> List of 2
#>  $ x: num [1:19] 4 7 8 9 10 11 12 13 14 15 ...
#>  $ y: num [1:19] 3.22 13.09 15.95 18.31 20.37 ...
supsmu(cars$speed, cars$dist, bass = 2)$y[1:4]
#> [1]  3.203506 13.098251 16.168945 18.971047
supsmu(1:30, sin(1:30 / 5), span = 0.3)$y[1:5]
#> [1] 0.4352655 0.4994899 0.5637143 0.6279386 0.6921630
t <- (0:39) / 40
supsmu(t, sin(2 * pi * t) + rep(c(0.2, -0.1, 0), length.out = 40), periodic = TRUE)$y[1:5]
#> [1] 0.05111111 0.19590717 0.32613619 0.45176069 0.57180015
supsmu(c(1, NA, 3, 4, 5, 6, 7), 1:7)
#> $x
#> [1] 1 3 4 5 6 7
#>
#> $y
#> [1] 1 3 4 5 6 7
#>
#! Warning message:
#! In supsmu(c(1, NA, 3, 4, 5, 6, 7), 1:7) :
#!   1 observation with NA, NaN or Inf deleted
supsmu(c(1, 1, 1), 1:3)
#> $x
#> [1] 1
#>
#> $y
#> [1] 2
#>
supsmu(1:3, 1:3, span = 2)
#! Error in supsmu(1:3, 1:3, span = 2) : 'span' must be between 0 and 1.
#! Execution halted
