assay <- data.frame(conc = rep(c(0.0488, 0.195, 0.391, 0.781, 1.56, 3.13, 6.25, 12.5), each = 2),
  density = c(0.017, 0.018, 0.121, 0.124, 0.206, 0.215, 0.377, 0.374, 0.614, 0.609, 1.019, 1.001, 1.334, 1.364, 1.730, 1.710))
signif(getInitial(density ~ SSlogis(log(conc), Asym, xmid, scal), data = assay), 4)
#>  Asym  xmid  scal 
#> 2.347 1.485 1.042 
fit <- nls(density ~ SSlogis(log(conc), Asym, xmid, scal), assay)
signif(coef(summary(fit)), 4)
#>      Estimate Std. Error t value  Pr(>|t|)
#> Asym    2.347    0.07709   30.44 1.800e-13
#> xmid    1.485    0.08021   18.51 1.004e-10
#> scal    1.042    0.03177   32.80 6.894e-14
signif(deviance(fit), 4)
#> [1] 0.004635
round(predict(fit, data.frame(conc = c(1, 2))), 4)
#> [1] 0.4551 0.7480
#> attr(,"gradient")
#>           Asym       xmid      scal
#> [1,] 0.1939163 -0.3519654 0.5014666
#> [2,] 0.3187050 -0.4889108 0.3714399
tree <- data.frame(age = c(3, 5, 10, 15, 20, 25), height = c(4.51, 10.89, 28.72, 41.74, 52.70, 60.92))
signif(coef(nls(height ~ SSasymp(age, Asym, R0, lrc), tree)), 4)
#>   Asym     R0    lrc 
#> 95.670 -9.078 -3.116 
signif(coef(nls(height ~ SSasympOff(age, Asym, lrc, c0), tree)), 4)
#>   Asym    lrc     c0 
#> 95.670 -3.116  2.046 
signif(coef(nls(height ~ SSasympOrig(age, Asym, lrc), tree)), 4)
#>    Asym     lrc 
#> 240.300  -4.418 
signif(coef(nls(height ~ SSfpl(age, A, B, xmid, scal), tree)), 4)
#>        A        B     xmid     scal 
#> -117.400   79.830   -2.919   12.460 
signif(coef(nls(height ~ SSgompertz(age, Asym, b2, b3), tree)), 4)
#>    Asym      b2      b3 
#> 66.9100  3.7100  0.8685 
enzyme <- data.frame(conc = rep(c(.02, .06, .11, .22, .56, 1.1), each = 2), rate = c(76, 47, 97, 107, 123, 139, 159, 152, 191, 201, 207, 200))
signif(coef(nls(rate ~ SSmicmen(conc, Vm, K), enzyme)), 4)
#>        Vm         K 
#> 212.70000   0.06412 
chick <- data.frame(Time = c(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21), weight = c(41, 49, 59, 74, 97, 124, 141, 148, 155, 160, 160, 157))
signif(coef(nls(weight ~ SSweibull(Time, Asym, Drop, lrc, pwr), chick, subset = Time > 0)), 4)
#>    Asym    Drop     lrc     pwr 
#> 158.500 111.000  -5.993   2.646 
drug <- data.frame(time = c(.25, .5, .75, 1, 1.25, 2, 3, 4, 5, 6, 8), conc = c(1.5, .94, .78, .48, .37, .19, .12, .11, .08, .07, .05))
signif(coef(nls(conc ~ SSbiexp(time, A1, lrc1, A2, lrc2), drug)), 4)
#>      A1    lrc1      A2    lrc2 
#>  2.0290  0.5794  0.1915 -1.7880 
Asym <- 100; xmid <- 3; scal <- 2
SSlogis(1:3, Asym, xmid, scal)
#> [1] 26.89414 37.75407 50.00000
#> attr(,"gradient")
#>           Asym       xmid     scal
#> [1,] 0.2689414  -9.830597 9.830597
#> [2,] 0.3775407 -11.750186 5.875093
#> [3,] 0.5000000 -12.500000 0.000000
SSlogis(1:3, 100, 3, 2)
#> [1] 26.89414 37.75407 50.00000
