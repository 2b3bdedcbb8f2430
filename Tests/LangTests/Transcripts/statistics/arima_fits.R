arima(lh, order = c(1, 0, 0), method = "ML")$coef
#>       ar1 intercept 
#>  0.573937  2.413264 
fit <- arima(USAccDeaths, order = c(0, 1, 1), seasonal = list(order = c(0, 1, 1)))
round(fit$aic, 1)
#> [1] 856.9
round(coef(fit), 3)
#>    ma1   sma1 
#> -0.430 -0.553 
round(predict(fit, n.ahead = 3)$pred)
#>       Jan  Feb  Mar
#> 1979 8336 7532 8315
round(arima(Nile, c(0, 1, 1))$loglik, 2)
#> [1] -632.55
ARMAacf(c(1.0, -0.25), 1.0, lag.max = 5)
#>         0         1         2         3         4         5 
#> 1.0000000 0.8750000 0.6250000 0.4062500 0.2500000 0.1484375 
ARMAtoMA(c(1.0, -0.25), 1.0, 5)
#> [1] 2.0000 1.7500 1.2500 0.8125 0.5000
