options(digits = 5)
besselJ(c(0, 0.5, 1, 5, 20), 0)
#> [1]  1.00000  0.93847  0.76520 -0.17760  0.16702
besselJ(3, c(0.5, 1, 2.7, 15, 60))
#> [1] 6.5008e-02 3.3906e-01 3.7247e-01 2.9076e-10 4.2587e-72
besselY(c(0, 0.5, 1, 5, 20), 1)
#> [1]     -Inf -1.47147 -0.78121  0.14786 -0.16551
besselY(2, c(0, 1.5, 4, 30))
#> [1]  5.1038e-01 -3.9562e-01 -2.7659e+00 -2.9132e+30
besselI(c(0, 0.5, 1, 5, 20), 0)
#> [1] 1.0000e+00 1.0635e+00 1.2661e+00 2.7240e+01 4.3558e+07
besselI(10, c(0, 2.5, 20), expon.scaled = TRUE)
#> [1] 1.2783e-01 9.2094e-02 5.6786e-09
besselK(c(0, 0.5, 1, 5, 20), 0)
#> [1]        Inf 9.2442e-01 4.2102e-01 3.6911e-03 5.7412e-10
besselK(10, c(0, 2.5, 20), TRUE)
#> [1] 3.9163e-01 5.2712e-01 3.9371e+06
besselJ(2, -1.5)
#> [1] -0.39562
besselY(2, -1.5)
#> [1] -0.49129
besselI(2, -1.5)
#> [1] 0.98494
besselK(2, -1.5)
#> [1] 0.17991
besselY(0.001, 150)
#> [1] -Inf
#! Warning message:
#! In besselY(0.001, 150) : bessel_y(0.001,nu=150): precision lost in result
besselJ(matrix(1:4, 2), 1)
#>         [,1]      [,2]
#> [1,] 0.44005  0.339059
#> [2,] 0.57672 -0.066043
besselJ(c(a = 1, b = NA), 1)
#>       a       b 
#> 0.44005      NA 
besselJ(-1, 0)
#> [1] NaN
#! Warning messages:
#! 1: In besselJ(-1, 0) : value out of range in 'bessel_j'
#! 2: In besselJ(-1, 0) : NaNs produced
besselJ(numeric(0), 1)
#> numeric(0)
besselI("a", 1)
#! Error in besselI("a", 1) : non-numeric argument to mathematical function
#! Execution halted
